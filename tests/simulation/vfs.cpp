// The file system that SQLite is given: each call asks the machine first what becomes of it.
#include "vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace simulation {
namespace {

Machine* machine = nullptr;

struct SqliteFile {
  sqlite3_file base;
  OpenFile* open;
};
OpenFile& of(sqlite3_file* file) { return *reinterpret_cast<SqliteFile*>(file)->open; }
/// Files without a name are seen by one process, and no fault befalls them.
int before(const OpenFile& open, Op op) {
  return open.name.empty() ? SQLITE_OK : machine->before(op);
}
std::size_t size_of(const OpenFile& open) { return open.file->bytes().size(); }

int close(sqlite3_file* file) {
  OpenFile& open = of(file);
  open.file->locks.remove(open.holder);
  if (open.owner != nullptr) std::erase(open.owner->files, &open);
  delete &open;
  return SQLITE_OK;
}

int read(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) {
  const OpenFile& open = of(file);
  if (const int rc = before(open, Op::read)) return rc;
  const Bytes& bytes = open.file->bytes();
  const auto at = std::min(static_cast<std::size_t>(offset), bytes.size());
  const auto wanted = static_cast<std::size_t>(amount), there = std::min(wanted, bytes.size() - at);
  std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), there,
              static_cast<unsigned char*>(into));
  std::memset(static_cast<char*>(into) + there, 0, wanted - there);
  return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
  OpenFile& open = of(file);
  const auto at = static_cast<std::size_t>(offset), wanted = static_cast<std::size_t>(amount);
  const auto* bytes = static_cast<const unsigned char*>(from);
  const bool was_dead = machine->is_dead();
  const int rc = before(open, Op::write);
  if (rc != SQLITE_OK) {
    // A write that fails, or in which the process dies, has written some of its sectors.
    if (was_dead) return rc;
    const std::size_t part = std::min<std::size_t>(wanted, machine->random.below(9) * kSector);
    if (part != 0) open.file->write(at, bytes, part);
    return rc;
  }
  if (!open.name.empty() && machine->is_full() && at + wanted > size_of(open))
    return machine->fail(Fault::full, SQLITE_FULL);
  open.file->write(at, bytes, wanted);
  return SQLITE_OK;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  OpenFile& open = of(file);
  if (const int rc = before(open, Op::truncate)) return rc;
  open.file->truncate(static_cast<std::size_t>(size));
  return SQLITE_OK;
}

int sync(sqlite3_file* file, int) {
  OpenFile& open = of(file);
  if (open.name.empty()) return SQLITE_OK;
  if (const int rc = machine->before(Op::sync)) return rc;
  if (machine->broken == Break::lost_sync && machine->random.one_in(4)) {
    open.file->forget_to_sync();
    return SQLITE_OK;
  }
  open.file->sync();
  machine->disk.sync_names();
  return SQLITE_OK;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  const OpenFile& open = of(file);
  if (const int rc = before(open, Op::look)) return rc;
  *size = static_cast<sqlite3_int64>(size_of(open));
  return SQLITE_OK;
}

int lock(sqlite3_file* file, int level) {
  OpenFile& open = of(file);
  if (const int rc = before(open, Op::lock)) return rc;
  return open.file->locks.lock(open.holder, level);
}

int unlock(sqlite3_file* file, int level) {
  OpenFile& open = of(file);
  if (!machine->is_dead()) open.file->locks.unlock(open.holder, level);
  return SQLITE_OK;
}

int check_reserved_lock(sqlite3_file* file, int* is_reserved) {
  const OpenFile& open = of(file);
  if (const int rc = before(open, Op::lock)) return rc;
  *is_reserved = open.file->locks.is_reserved() ? 1 : 0;
  return SQLITE_OK;
}

int file_control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sector_size(sqlite3_file*) { return machine->sector_size; }
int device_characteristics(sqlite3_file*) {
  return machine->safe_overwrite ? SQLITE_IOCAP_POWERSAFE_OVERWRITE : 0;
}

int shm_map(sqlite3_file* file, int index, int size, int extend, void volatile** at) {
  OpenFile& open = of(file);
  *at = nullptr;
  if (const int rc = before(open, Op::shared)) return rc;
  if (!open.memory) open.memory = open.file->locks.map(open.holder);
  SharedMemory& memory = *open.memory;
  memory.region_size = static_cast<std::size_t>(size);
  while (extend != 0 && memory.regions.size() <= static_cast<std::size_t>(index))
    memory.regions.push_back(std::make_unique<unsigned char[]>(memory.region_size));
  if (static_cast<std::size_t>(index) < memory.regions.size())
    *at = memory.regions[static_cast<std::size_t>(index)].get();
  return SQLITE_OK;
}

int shm_lock(sqlite3_file* file, int first, int count, int flags) {
  OpenFile& open = of(file);
  if ((flags & SQLITE_SHM_UNLOCK) != 0) {
    if (!machine->is_dead()) open.file->locks.unlock_places(open.holder, first, count);
    return SQLITE_OK;
  }
  if (const int rc = before(open, Op::lock)) return rc;
  return open.file->locks.lock_places(open.holder, first, count,
                                      (flags & SQLITE_SHM_EXCLUSIVE) != 0);
}

void shm_barrier(sqlite3_file*) {}

int shm_unmap(sqlite3_file* file, int) {
  OpenFile& open = of(file);
  if (!machine->is_dead()) open.file->locks.unmap(open.holder);
  open.memory.reset();
  return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {2,
                                     close,
                                     read,
                                     write,
                                     truncate,
                                     sync,
                                     file_size,
                                     lock,
                                     unlock,
                                     check_reserved_lock,
                                     file_control,
                                     sector_size,
                                     device_characteristics,
                                     shm_map,
                                     shm_lock,
                                     shm_barrier,
                                     shm_unmap,
                                     nullptr,
                                     nullptr};

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  const std::string name = path == nullptr ? "" : path;
  std::shared_ptr<File> found;
  if (name.empty()) {
    found = std::make_shared<File>();
  } else {
    if (const int rc = machine->before(Op::open)) return rc;
    found = machine->disk.find(name);
    if (!found && (flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
    if (!found) found = machine->disk.make(name);
    found->locks.deaf = machine->broken == Break::deaf_locks;
  }
  auto* opened = new OpenFile{.name = name, .file = found, .owner = machine->running()};
  found->locks.add(opened->holder);
  if (opened->owner != nullptr) opened->owner->files.push_back(opened);
  reinterpret_cast<SqliteFile*>(file)->open = opened;
  file->pMethods = &kMethods;
  if (out_flags != nullptr) *out_flags = flags;
  return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int synced) {
  if (const int rc = machine->before(Op::remove)) return rc;
  if (!machine->disk.find(name)) return SQLITE_IOERR_DELETE_NOENT;
  machine->disk.remove(name);
  if (synced != 0) machine->disk.sync_names();
  return SQLITE_OK;
}

/// As on Unix, an empty file counts as none.
int access(sqlite3_vfs*, const char* name, int flags, int* result) {
  if (const int rc = machine->before(Op::look)) return rc;
  const auto file = machine->disk.find(name);
  *result = file && (flags != SQLITE_ACCESS_EXISTS || !file->bytes().empty()) ? 1 : 0;
  return SQLITE_OK;
}

int full_path(sqlite3_vfs*, const char* name, int size, char* into) {
  if (std::strlen(name) + 1 > static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
  std::strcpy(into, name);
  return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int size, char* into) {
  for (int i = 0; i < size; ++i) into[i] = static_cast<char>(machine->random.below(256));
  return size;
}

int sleep(sqlite3_vfs*, int us) {
  machine->wait((us + 999) / 1000);
  return us;
}

int current_time(sqlite3_vfs*, sqlite3_int64* ms) {
  constexpr sqlite3_int64 kJulian_ms = 210'866'760'000'000;  // of 1970 in SQLite's count
  *ms = kJulian_ms + machine->now_ms();
  return SQLITE_OK;
}
int current_day(sqlite3_vfs* vfs, double* day) {
  sqlite3_int64 ms = 0;
  current_time(vfs, &ms);
  *day = static_cast<double>(ms) / 86'400'000;
  return SQLITE_OK;
}
int last_error(sqlite3_vfs*, int, char*) { return 0; }

/// Notes which connection a process opens.
int note_connection(sqlite3* connection, char**, const void*) {
  if (Process* process = machine->running()) process->connection = connection;
  return SQLITE_OK;
}

}  // namespace

void set_checkpoint(Machine& used, int frames) {
  if (used.running() != nullptr) sqlite3_wal_autocheckpoint(used.running()->connection, frames);
}

void use_disk_of(Machine& used) {
  static sqlite3_vfs vfs = {2,
                            sizeof(SqliteFile),
                            256,
                            nullptr,
                            "simulation",
                            nullptr,
                            open,
                            remove,
                            access,
                            full_path,
                            nullptr,
                            nullptr,
                            nullptr,
                            nullptr,
                            randomness,
                            sleep,
                            current_day,
                            last_error,
                            current_time,
                            nullptr,
                            nullptr,
                            nullptr};
  if (machine == nullptr) {
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_vfs_register(&vfs, 1);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(note_connection));
  }
  machine = &used;
  sqlite3_randomness(0, nullptr);  // begins anew, from the machine's
}

}  // namespace simulation
