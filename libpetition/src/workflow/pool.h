// Room for many things of one kind that stay where they are and go together.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace petition::workflow {

/// Gives out things one by one; `clear` drops them all and keeps the room for the next.
template <class T>
class Pool {
 public:
  Pool() = default;
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;
  ~Pool() { clear(); }

  template <class... Given>
  T& make(Given&&... given) {
    if (size_ == kPart * parts_.size()) parts_.push_back(std::unique_ptr<Part>(new Part));
    T* made = ::new (parts_[size_ / kPart]->at(size_ % kPart)) T(std::forward<Given>(given)...);
    ++size_;
    return *made;
  }

  void clear() {
    while (size_ > 0) {
      --size_;
      std::destroy_at(std::launder(
          static_cast<T*>(static_cast<void*>(parts_[size_ / kPart]->at(size_ % kPart)))));
    }
  }

 private:
  static constexpr std::size_t kPart = 32;
  struct Part {
    alignas(T) std::byte bytes[kPart * sizeof(T)];
    void* at(std::size_t i) { return bytes + i * sizeof(T); }
  };

  std::vector<std::unique_ptr<Part>> parts_;
  std::size_t size_ = 0;
};

}  // namespace petition::workflow
