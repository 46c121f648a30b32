/** Structs of C: their layout, and what they are in JavaScript. */

const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const utf8 = new TextDecoder();

const number = (size, name, made = (value) => value) => ({
  size,
  align: size,
  raw: (view, at) => view[`get${name}`](at, LITTLE),
  put: (view, at, value) => view[`set${name}`](at, made(value), LITTLE),
});

const NUMBERS = {
  uint8_t: number(1, 'Uint8'),
  uint16_t: number(2, 'Uint16'),
  int32_t: number(4, 'Int32'),
  uint32_t: number(4, 'Uint32'),
  int64_t: number(8, 'BigInt64', BigInt),
  uint64_t: number(8, 'BigUint64', BigInt),
};

/** A text that ends with a zero, in room for so many bytes. */
const text = (size) => ({
  size,
  align: 1,
  raw(view, at) {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at, size);
    return utf8.decode(bytes.subarray(0, bytes.indexOf(0)));
  },
});

const array = (of, length) => ({
  size: of.size * length,
  align: of.align,
  raw: (view, at) => Array.from({ length }, (_, index) => of.raw(view, at + index * of.size)),
});

function typeOf(type) {
  if (!Array.isArray(type)) return NUMBERS[type] ?? type;
  return type[0] === 'char' ? text(type[1]) : array(typeOf(type[0]), type[1]);
}

const rounded = (size, align) => Math.ceil(size / align) * align;

/** The places of fields one after another, each where its type may stand. */
function laidOut(fields) {
  let end = 0;
  const places = Object.entries(fields).map(([name, type]) => {
    const { size, align, raw, put } = typeOf(type);
    const at = rounded(end, align);
    end = at + size;
    return { name, at, align, raw, put };
  });
  const align = Math.max(...places.map((one) => one.align));
  return { places, align, size: rounded(end, align) };
}

const viewOf = (room) => new DataView(room.buffer, room.byteOffset, room.byteLength);

/** A struct with those fields; `read` makes its value of them, `write` them of its value. */
export function struct(fields, read, write) {
  const { places, align, size } = laidOut(fields);
  const make = (made) => Object.freeze(read(made));
  function raw(view, start) {
    const made = {};
    for (const one of places) made[one.name] = one.raw(view, start + one.at);
    return made;
  }
  return Object.freeze({
    size,
    align,
    raw,
    make,
    /** Room for some of them, each with its struct_size. */
    space(length = 1) {
      const room = new Uint8Array(size * length);
      for (let i = 0; fields.struct_size && i < length; i += 1) {
        NUMBERS.uint32_t.put(viewOf(room), i * size, size);
      }
      return room;
    },
    /** The value in a room for one. */
    read: (room) => make(raw(viewOf(room), 0)),
    /** The values in a room for several. */
    list(room) {
      const view = viewOf(room);
      return Array.from({ length: room.length / size }, (_, i) => make(raw(view, i * size)));
    },
    /** A room with a value. */
    write(value) {
      const room = new Uint8Array(size);
      const view = viewOf(room);
      const made = write(value);
      for (const { name, at, put } of places) put(view, at, made[name]);
      return room;
    },
  });
}
