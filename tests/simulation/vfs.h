// SQLite's disk: its default file system is the disk of a machine.
#pragma once

#include "machine.h"

namespace simulation {

/// From now on SQLite opens its files on the disk of this machine. Registers the file system at the
/// first time.
void use_disk_of(Machine& machine);

/// The connection that the running process opened last writes the log back after so many pages.
void set_checkpoint(Machine& machine, int frames);

}  // namespace simulation
