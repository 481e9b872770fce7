/// An encoding of one byte a character whose lower half is ASCII.
struct SingleByteAlphabet: Sendable {
  /// What the bytes from 128 on stand for; U+FFFD for a byte that stands for nothing.
  let high: [Unicode.Scalar]

  private let codes: [Unicode.Scalar: UInt8]

  private init(_ high: String) {
    let scalars = Array(high.unicodeScalars)
    precondition(scalars.count == 128, "an alphabet has 128 characters after ASCII")
    self.high = scalars
    codes = Dictionary(
      uniqueKeysWithValues: scalars.enumerated().filter { $0.element != "\u{FFFD}" }
        .map { ($0.element, UInt8($0.offset + 128)) })
  }

  /// The byte for `scalar`, `nil` where the alphabet lacks it.
  func byte(for scalar: Unicode.Scalar) -> UInt8? {
    scalar.isASCII ? UInt8(scalar.value) : codes[scalar]
  }

  /// The text of `bytes` in UTF-8, or the offset of the first byte that stands for nothing.
  ///
  /// - Complexity: O(*n*).
  func utf8(from bytes: ArraySlice<UInt8>) -> Result<[UInt8], BadByte> {
    let pieces = high.map { Array(String($0).utf8) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        result.append(byte)
      } else if high[Int(byte) - 128] == "\u{FFFD}" {
        return .failure(BadByte(offset: offset))
      } else {
        result.append(contentsOf: pieces[Int(byte) - 128])
      }
    }
    return .success(result)
  }

  /// A byte that stands for nothing.
  struct BadByte: Error {
    let offset: Int
  }

  static let windows1251 = SingleByteAlphabet(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\
    \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
    абвгдежзийклмнопрстуфхцчшщъыьэюя
    """)

  static let koi8R = SingleByteAlphabet(
    """
    ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷\
    ═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
    юабцдефгхийклмнопярстужвьызшэщчъ\
    ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
    """)

  static let cp866 = SingleByteAlphabet(
    """
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
    абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{A0}
    """)
}
