internal import Wording

/// The ways in which a text is not strict JSON, or is more of it than is accepted.
public enum SyntaxProblem: Hashable, Sendable, CaseIterable {
  case notUTF8
  case utf16
  case empty
  case unexpectedEnd
  case unexpectedByte
  case trailingComma
  case comment
  case singleQuotes
  case controlCharacter
  case badEscape
  case loneSurrogate
  case unfinishedString
  case badNumber
  case leadingZero
  case notFinite
  case outsideInt64
  case badWord
  case missingComma
  case missingColon
  case keyExpected
  case trailingText
  case tooDeep
  case fileTooLarge
  case stringTooLong
}
