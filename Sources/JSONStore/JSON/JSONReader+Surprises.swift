extension JSONReader {
  /// What is wrong with a byte that begins no value.
  @inline(never)
  func surprise() -> SyntaxProblem {
    switch current {
    case 0 where position >= count: count == 0 ? .empty : .unexpectedEnd
    case 0..<0x20, 0x7F: .controlCharacter
    case UInt8(ascii: "/"), UInt8(ascii: "#"): .comment
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .wrongQuotes
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .badWord
    case UInt8(ascii: "+"), UInt8(ascii: "."): .badNumber
    case 0x80...: surprisingScalar()
    default: .unexpectedByte
    }
  }

  /// What is wrong with a character outside of ASCII between the values.
  private func surprisingScalar() -> SyntaxProblem {
    let bytes = UnsafeBufferPointer(start: base + position, count: min(4, count - position))
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return .unexpectedByte
    }
    if "«»“”„‟‘’‚".unicodeScalars.contains(scalar) { return .wrongQuotes }
    if scalar.properties.isWhitespace || scalar.properties.generalCategory == .format {
      return .strangeSpace
    }
    return scalar.properties.isAlphabetic ? .badWord : .unexpectedByte
  }

  /// The failure where neither a comma nor a closing bracket follows a value.
  @usableFromInline
  @inline(never)
  func missingComma() -> ReadFailure {
    let problem: SyntaxProblem =
      switch surprise() {
      case let known where known.saysMoreThanPlace: known
      default: .missingComma
      }
    return ReadFailure(at: position, .syntax(problem))
  }

  /// The failure where no key follows a comma or an opening brace.
  @usableFromInline
  @inline(never)
  func keyExpected() -> ReadFailure {
    let problem: SyntaxProblem =
      switch surprise() {
      case let known where known.saysMoreThanPlace: known
      case .wrongQuotes: .wrongQuotes
      default: current == UInt8(ascii: "}") ? .trailingComma : .keyExpected
      }
    return ReadFailure(at: position, .syntax(problem))
  }

  /// The failure where no colon follows a key.
  @usableFromInline
  @inline(never)
  func missingColon() -> ReadFailure {
    let problem: SyntaxProblem =
      switch surprise() {
      case let known where known.saysMoreThanPlace: known
      default: .missingColon
      }
    return ReadFailure(at: position, .syntax(problem))
  }
}

extension SyntaxProblem {
  /// Whether the problem explains more than what was expected at the place.
  fileprivate var saysMoreThanPlace: Bool {
    switch self {
    case .unexpectedEnd, .controlCharacter, .comment, .strangeSpace: true
    default: false
    }
  }
}
