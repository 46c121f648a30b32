// The hashes against the vectors that their publications give, and lengths around a block.
#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "text/hash.h"
#include "text/sha256_blocks.h"

using petition::text::hex;
using petition::text::hmac_sha256_hex;
using petition::text::sha256_hex;
using petition::text::siphash128;

TEST_CASE("hash: SHA-256 gives the digests of FIPS 180-4") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_hex(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("hash: the length in bits fits into the last block, or takes one more") {
  CHECK(sha256_hex(std::string(55, 'a')) ==
        "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
  CHECK(sha256_hex(std::string(56, 'a')) ==
        "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
  CHECK(sha256_hex(std::string(64, 'a')) ==
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

TEST_CASE("hash: SHA-256 is the same with the processor's own instructions") {
  if (!petition::text::has_sha()) return;
  std::uint32_t chance = 7;
  std::vector<std::uint8_t> blocks(40 * petition::text::kShaBlock);
  for (int round = 0; round < 100; ++round) {
    for (std::uint8_t& byte : blocks)
      byte = static_cast<std::uint8_t>((chance = chance * 1664525 + 1013904223) >> 24);
    petition::text::ShaState plainly{};
    for (auto& word : plainly) word = chance = chance * 1664525 + 1013904223;
    petition::text::ShaState with_sha = plainly;
    const std::size_t count = static_cast<std::size_t>(round) % 41;
    petition::text::mix_plainly(plainly, blocks.data(), count);
    petition::text::mix_with_sha(with_sha, blocks.data(), count);
    CHECK(plainly == with_sha);
  }
}

TEST_CASE("hash: SipHash-2-4 of 128 bits gives the vectors of its authors") {
  std::array<std::uint8_t, 16> key{};
  for (std::uint8_t i = 0; i < key.size(); ++i) key[i] = i;
  std::string text;
  const auto of = [&](std::size_t size) {
    while (text.size() < size) text += static_cast<char>(text.size());
    return hex(siphash128(text, key));
  };
  CHECK(of(0) == "a3817f04ba25a8e66df67214c7550293");
  CHECK(of(1) == "da87c1d86b99af44347659119b22fc45");
  CHECK(of(15) == "5493e99933b0a8117e08ec0f97cfc3d9");
}

TEST_CASE("hash: HMAC-SHA-256 gives the vectors of RFC 4231") {
  CHECK(hmac_sha256_hex(std::string(20, '\x0b'), "Hi There") ==
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  CHECK(hmac_sha256_hex("Jefe", "what do ya want for nothing?") ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(hmac_sha256_hex(std::string(131, '\xaa'),
                        "Test Using Larger Than Block-Size Key - Hash Key First") ==
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}
