/// The search for the encoding of Russian text of one byte a letter.
///
/// Each encoding gives the same bytes other letters. The true one gives letters about as often as
/// Russian has them and no capital inside a word.
enum EncodingGuess {
  /// The encodings that `bytes` are likely in, the likeliest first; several where none stands out.
  ///
  /// - Complexity: O(*n*), at most for the first MiB.
  static func candidates(for bytes: [UInt8]) -> [TextEncoding] {
    let sample = bytes.prefix(1 << 20)
    let scores = [TextEncoding.windows1251, .koi8R, .cp866].map {
      (encoding: $0, score: score(of: sample, in: $0))
    }
    let best = scores.map(\.score).max() ?? 0
    let isRussian = best >= -100 * sample.count { $0 >= 0x80 }
    let isCommon = scores.first?.score == best
    // Letters few enough to leave a doubt about a rare encoding may well be in the common one.
    let near = scores.filter { !isRussian || best - $0.score < (isCommon ? 100 : 300) }
    return near.sorted { $0.score > $1.score }.map(\.encoding)
  }

  /// How well `bytes` read as Russian, in hundredths of a natural logarithm of likelihood.
  private static func score(of bytes: ArraySlice<UInt8>, in encoding: TextEncoding) -> Int {
    guard let alphabet = encoding.alphabet else { return .min }
    let weights = alphabet.high.map { weight(of: $0) }
    let isLower = alphabet.high.map { 0x0430...0x045F ~= $0.value }
    let isUpper = alphabet.high.map { 0x0400...0x042F ~= $0.value }
    var score = 0
    var afterLower = false
    for byte in bytes {
      guard byte >= 0x80 else {
        afterLower = 0x61...0x7A ~= byte
        continue
      }
      let index = Int(byte) - 0x80
      score += weights[index]
      if afterLower && isUpper[index] { score -= 300 }
      afterLower = isLower[index]
    }
    return score
  }

  private static func weight(of scalar: Unicode.Scalar) -> Int {
    let index: Int
    switch scalar.value {
    case 0x0430...0x044F: index = Int(scalar.value) - 0x0430
    case 0x0410...0x042F: index = Int(scalar.value) - 0x0410
    case 0x0401, 0x0451: return -150
    case 0x0402...0x040F, 0x0452...0x0491: return -250
    case 0xA0, 0xA7, 0xAB, 0xB0, 0xBB, 0x2013, 0x2014, 0x2018...0x201E, 0x2026, 0x2116: return 0
    case 0xFFFD: return -1000
    default: return -350
    }
    return letterWeights[index]
  }

  /// Logarithms of the frequency of the letters а…я against an even spread, in hundredths.
  private static let letterWeights = [
    94, -67, 37, -61, -5, 99, -120, -64, 86, -95, 11, 34, 3, 76, 126, -10, 42, 56, 70, -18, -249,
    -117, -187, -77, -145, -216, -436, -50, -58, -228, -158, -44,
  ]
}
