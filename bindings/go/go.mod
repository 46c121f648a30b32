// The Go module of libpetition.

module petition.example/petition

go 1.24
