public import Wording

/// A value that can be written as one word of the command line.
///
/// A type conforms with two members: the initializer and ``valueName``.
public protocol ArgumentValue: ArgumentShape where SingleArgument == Self {
  /// Reads the value from the word as typed.
  init(argument: String) throws(ArgumentProblem)

  /// What stands for the value in help: `<id>`.
  static var valueName: ValueName { get }

  /// The values that exist, where there are few enough to list; empty otherwise.
  static var allowedValues: [Choice] { get }

  /// How a shell completes the value.
  static var completion: ValueCompletion { get }

  /// The word that gives this value, or `nil` where help should not show it as an initial value.
  var argumentText: String? { get }
}

extension ArgumentValue {
  public static var allowedValues: [Choice] { [] }

  public static var completion: ValueCompletion {
    allowedValues.isEmpty ? .nothing : .values
  }

  public var argumentText: String? { nil }
}

/// Why a word is not a value of the wanted type.
public struct ArgumentProblem: ExplainedError, Hashable {
  public let message: Phrase
  public let hint: Phrase?

  /// Creates the problem; `message` is a clause, `hint` a full sentence.
  public init(_ message: Phrase, hint: Phrase? = nil) {
    self.message = message
    self.hint = hint
  }
}

/// What stands for a value in help, without the angle brackets.
public struct ValueName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name in each language.
  public let phrase: Phrase

  /// Creates a name with a text of its own in each language.
  public init(ru: String, en: String) {
    phrase = Phrase(ru: ru, en: en)
  }

  public init(stringLiteral text: String) {
    phrase = Phrase(verbatim: text)
  }
}

/// How a shell completes a value.
public enum ValueCompletion: Hashable, Sendable {
  /// Not at all.
  case nothing

  /// With the allowed values of the type.
  case values

  /// With the names of files.
  case files

  /// With the names of directories.
  case directories

  /// With identifiers that only the program knows; the text says of what kind.
  case dynamic(String)
}

extension String: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    self = argument
  }

  public static var valueName: ValueName { ValueName(ru: "текст", en: "text") }

  public var argumentText: String? { isEmpty ? nil : self }
}

extension Int: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    guard let number = Int(argument) else {
      let digits = argument.first == "-" ? argument.dropFirst() : argument[...]
      if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        throw ArgumentProblem(Phrase(ru: "число слишком велико", en: "the number is too large"))
      }
      throw ArgumentProblem(
        Phrase(ru: "это не целое число", en: "it is not a whole number"),
        hint: Phrase(
          ru: "Напишите число цифрами, без пробелов и дробной части.",
          en: "Write the number in digits, without spaces and without a fraction."))
    }
    self = number
  }

  public static var valueName: ValueName { ValueName(ru: "число", en: "number") }

  public var argumentText: String? { String(self) }
}
