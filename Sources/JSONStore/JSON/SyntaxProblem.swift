/// The ways in which a text is not strict JSON, or is more of it than is accepted.
public enum SyntaxProblem: Hashable, Sendable, CaseIterable {
  /// A byte is not part of well-formed UTF-8.
  case notUTF8
  /// The file begins with the mark of UTF-16.
  case utf16
  /// There is no text at all.
  case empty
  /// The text ends inside a value.
  case unexpectedEnd
  /// A byte that begins no value where one is expected.
  case unexpectedByte
  /// A comma before a closing bracket.
  case trailingComma
  /// `//`, `/*` or `#`.
  case comment
  /// Quotes other than the straight double ones.
  case wrongQuotes
  /// A space that only looks like one, such as U+00A0.
  case strangeSpace
  /// A byte below 0x20 in a string, or elsewhere where it is not white space.
  case controlCharacter
  /// A backslash with something after it that JSON does not know.
  case badEscape
  /// One half of a surrogate pair.
  case loneSurrogate
  /// A line or the text ends inside a string.
  case unfinishedString
  /// Something like a number.
  case badNumber
  /// A number such as `07`.
  case leadingZero
  /// A number beyond the finite values of `Double`.
  case notFinite
  /// A whole number beyond `Int64`.
  case outsideInt64
  /// A word without quotes.
  case badWord
  /// Two values without a comma between them.
  case missingComma
  /// A key without a colon after it.
  case missingColon
  /// Something other than a key in quotes where one is expected.
  case keyExpected
  /// Something after the value.
  case trailingText
  /// Nesting beyond ``JSONLimits/depth``.
  case tooDeep
  /// A file beyond ``JSONLimits/fileBytes``.
  case fileTooLarge
  /// A string beyond ``JSONLimits/stringBytes``.
  case stringTooLong
}
