/** A story as the fragment of an address, and back: compressed, so that a link stays short. */

const VERSION = '1';

async function through(bytes, stream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream))
    .arrayBuffer());
}

const toText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const toBytes = (text) => Uint8Array.from(
  atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** The fragment that holds a story. */
export async function linkOf(story) {
  const bytes = new TextEncoder().encode(JSON.stringify(story));
  return `${VERSION}.${toText(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

/** Whether a value has the form of a story. */
function isStory({ given, acts, start }) {
  return typeof start === 'string' && Array.isArray(acts) && typeof given?.caseId === 'string'
    && ['readings', 'days', 'units', 'versions', 'calendars'].every((key) =>
      Array.isArray(given[key]));
}

/** The story of a fragment; null for one that holds none. */
export async function storyOf(fragment) {
  const [version, text] = fragment.replace(/^#/, '').split('.');
  if (version !== VERSION || !text) return null;
  try {
    const bytes = await through(toBytes(text), new DecompressionStream('deflate-raw'));
    const story = JSON.parse(new TextDecoder().decode(bytes));
    return isStory(story) ? story : null;
  } catch {
    return null;
  }
}
