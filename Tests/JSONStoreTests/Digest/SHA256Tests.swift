import JSONStore
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "Gives the published digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func published(text: String, digest: String) {
    #expect(SHA256.digest(of: text).hex == digest)
  }

  @Test("Gives the published digest of a million letters")
  func million() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.digest(of: bytes).hex == digest)
  }

  @Test(
    "Pieces of any length give the digest of the whole", arguments: [1, 3, 55, 56, 63, 64, 65, 130])
  func pieces(length: Int) {
    for count in [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 300] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      var hash = SHA256()
      for start in stride(from: 0, to: count, by: length) {
        hash.update(Array(bytes[start..<min(start + length, count)]))
      }
      #expect(hash.finalize() == SHA256.digest(of: bytes))
    }
  }

  @Test("A digest is read back from its text")
  func text() {
    let digest = SHA256.digest(of: "наставник")
    #expect(Digest(hex: digest.hex) == digest)
  }

  @Test(
    "Text that spells no digest is refused",
    arguments: [
      "", "00", String(repeating: "0", count: 63), String(repeating: "A", count: 64),
      String(repeating: "g", count: 64), String(repeating: "0", count: 65),
    ])
  func refused(text: String) {
    #expect(Digest(hex: text) == nil)
  }
}

@Suite("HMAC")
struct HMACTests {
  @Test(
    "Gives the digests of RFC 4231",
    arguments: [
      (
        [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
      ),
      (
        [UInt8](repeating: 0xaa, count: 131),
        Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ])
  func published(key: [UInt8], message: [UInt8], digest: String) {
    #expect(HMAC.digest(of: message, key: key).hex == digest)
  }
}
