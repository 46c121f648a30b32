/** Structs of C: their layout by koffi, and what they are in JavaScript. */
import koffi from 'koffi';

const typeOf = (type) => {
  if (Array.isArray(type)) return koffi.array(type[0], type[1]);
  return type.type ?? type;
};

/** A struct with those fields; `read` makes its value of them, `write` them of its value. */
export function struct(fields, read, write) {
  const members = Object.entries(fields).map(([name, type]) => [name, typeOf(type)]);
  const type = koffi.struct(Object.fromEntries(members));
  const size = koffi.sizeof(type);
  const make = (made) => Object.freeze(read(made));
  return Object.freeze({
    type,
    make,
    /** Room for some of them, each with its struct_size. */
    space(length = 1) {
      const room = Buffer.alloc(size * length);
      if (fields.struct_size) {
        for (let i = 0; i < length; i += 1) koffi.encode(room, i * size, 'uint32_t', size);
      }
      return room;
    },
    /** The value in a room for one. */
    read: (room) => make(koffi.decode(room, type)),
    /** The values in a room for several. */
    list: (room) =>
      room.length ? Array.from(koffi.decode(room, type, room.length / size), make) : [],
    /** A room with a value. */
    write(value) {
      const room = Buffer.alloc(size);
      koffi.encode(room, type, write(value));
      return room;
    },
  });
}
