/** The bytes of the module: of a file in Node.js, and from the server in a browser. */

export async function bytesAt(url) {
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`cannot load ${url}: status ${response.status}`);
  return response.arrayBuffer();
}
