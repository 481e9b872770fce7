/// SHA-256 of a message that arrives in pieces.
///
/// Source: FIPS 180-4, sections 5.3.3 and 6.2.
public struct SHA256: Sendable {
  private var state = Self.initialState
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// Creates the digest of the empty message, to be continued with ``update(_:)``.
  public init() {}

  /// The digest of `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digest of the UTF-8 form of `text`.
  public static func digest(of text: String) -> Digest {
    digest(of: Array(text.utf8))
  }

  /// Continues the message with `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func update(_ bytes: [UInt8]) {
    length &+= UInt64(bytes.count)
    var start = 0
    if !pending.isEmpty {
      start = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<start])
      guard pending.count == 64 else { return }
      compress(pending, from: 0, blocks: 1)
      pending.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - start) / 64
    compress(bytes, from: start, blocks: blocks)
    pending.append(contentsOf: bytes[(start + 64 * blocks)...])
  }

  /// Ends the message and returns its digest.
  public consuming func finalize() -> Digest {
    let bits = length &* 8
    var tail = pending
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    compress(tail, from: 0, blocks: tail.count / 64)
    return Digest(words: state)
  }

  private mutating func compress(_ bytes: [UInt8], from start: Int, blocks: Int) {
    guard blocks > 0 else { return }
    bytes.withUnsafeBytes { message in
      Self.constants.withUnsafeBufferPointer { constants in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
          for block in 0..<blocks {
            state = Self.compressed(
              state, message, at: start + 64 * block, constants: constants, schedule: schedule)
          }
        }
      }
    }
  }
}

extension SHA256 {
  private static let initialState = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  /// The state after the 64 bytes of `message` at `offset`.
  private static func compressed(
    _ state: SIMD8<UInt32>, _ message: UnsafeRawBufferPointer, at offset: Int,
    constants: UnsafeBufferPointer<UInt32>, schedule: UnsafeMutableBufferPointer<UInt32>
  ) -> SIMD8<UInt32> {
    for word in 0..<16 {
      schedule[word] = UInt32(
        bigEndian: message.loadUnaligned(fromByteOffset: offset &+ 4 &* word, as: UInt32.self))
    }
    for word in 16..<64 {
      let older = schedule[word &- 15]
      let newer = schedule[word &- 2]
      let small0 = turned(older, 7) ^ turned(older, 18) ^ (older &>> 3)
      let small1 = turned(newer, 17) ^ turned(newer, 19) ^ (newer &>> 10)
      schedule[word] = schedule[word &- 16] &+ small0 &+ schedule[word &- 7] &+ small1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var word = 0
    while word < 64 {
      round(a, b, c, &d, e, f, g, &h, constants[word] &+ schedule[word])
      round(h, a, b, &c, d, e, f, &g, constants[word &+ 1] &+ schedule[word &+ 1])
      round(g, h, a, &b, c, d, e, &f, constants[word &+ 2] &+ schedule[word &+ 2])
      round(f, g, h, &a, b, c, d, &e, constants[word &+ 3] &+ schedule[word &+ 3])
      round(e, f, g, &h, a, b, c, &d, constants[word &+ 4] &+ schedule[word &+ 4])
      round(d, e, f, &g, h, a, b, &c, constants[word &+ 5] &+ schedule[word &+ 5])
      round(c, d, e, &f, g, h, a, &b, constants[word &+ 6] &+ schedule[word &+ 6])
      round(b, c, d, &e, f, g, h, &a, constants[word &+ 7] &+ schedule[word &+ 7])
      word &+= 8
    }
    return state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let large1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    let choice = g ^ (e & (f ^ g))
    let first = h &+ large1 &+ choice &+ input
    let large0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ large0 &+ majority
  }
}
