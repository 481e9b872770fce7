/// The 32 bytes that SHA-256 or HMAC-SHA-256 make of a message.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The bytes, always ``byteCount`` of them.
  public let bytes: [UInt8]

  /// The number of bytes of every digest.
  public static let byteCount = 32

  /// Creates a digest from eight big-endian words.
  init(words: SIMD8<UInt32>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    for index in 0..<8 {
      let word = words[index]
      bytes.append(UInt8(truncatingIfNeeded: word >> 24))
      bytes.append(UInt8(truncatingIfNeeded: word >> 16))
      bytes.append(UInt8(truncatingIfNeeded: word >> 8))
      bytes.append(UInt8(truncatingIfNeeded: word))
    }
    self.bytes = bytes
  }

  /// Creates the digest that `text` spells in 64 lower-case hexadecimal digits, else `nil`.
  public init?(hex text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    var high: UInt8?
    for digit in text.utf8 {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard bytes.count == Self.byteCount, high == nil else { return nil }
    self.bytes = bytes
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits: StaticString = "0123456789abcdef"
    return digits.withUTF8Buffer { digits in
      String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
        for (index, byte) in bytes.enumerated() {
          text[2 * index] = digits[Int(byte >> 4)]
          text[2 * index + 1] = digits[Int(byte & 15)]
        }
        return 2 * bytes.count
      }
    }
  }

  public var description: String { hex }
}
