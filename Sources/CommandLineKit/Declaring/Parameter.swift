public import Wording

/// One declared argument, option or flag, as help, completions and tests see it.
public struct Parameter: Hashable, Sendable {
  /// What kind of word gives the parameter.
  public enum Kind: Hashable, Sendable {
    /// A word by its position.
    case argument

    /// `--name value`.
    case option

    /// `--name` alone.
    case flag

    /// `--name` or `--no-name`.
    case invertibleFlag
  }

  public let kind: Kind

  /// The name without hyphens.
  public let name: String

  /// The letter of the short form, or `nil`.
  public let short: Character?

  /// What stands for the value in help; `nil` for a flag.
  public let value: ValueName?

  /// What the parameter is for, as a full sentence.
  public let help: Phrase

  /// The environment variable that is read when the parameter is absent.
  public let variable: String?

  /// Whether the command line or the environment must give the parameter.
  public let isRequired: Bool

  /// Whether the parameter may be given several times.
  public let isRepeatable: Bool

  /// Whether an empty text is a value.
  public let allowsEmpty: Bool

  /// Whether help and completions leave the parameter out.
  public let isHidden: Bool

  /// The values that exist, where they can be listed.
  public let allowedValues: [Choice]

  /// How a shell completes the value.
  public let completion: ValueCompletion

  /// The words that would give the initial value.
  public let initialTexts: [String]

  /// The parameter as messages name it: `--name` or `<name>`.
  public var label: Phrase {
    kind == .argument ? placeholder : Phrase(verbatim: "--\(name)")
  }

  /// The value in angle brackets, empty for a flag.
  var placeholder: Phrase {
    guard let value else { return Phrase(verbatim: "") }
    return Phrase(ru: "<\(value.phrase.ru)>", en: "<\(value.phrase.en)>")
  }

  var isFlag: Bool { kind == .flag || kind == .invertibleFlag }

  /// The long options that give the parameter, with their hyphens; none for an argument.
  public var longForms: [String] {
    switch kind {
    case .argument: []
    case .option, .flag: ["--\(name)"]
    case .invertibleFlag: ["--\(name)", "--no-\(name)"]
    }
  }
}

extension Parameter {
  /// Declares a parameter that takes values of the shape `Value`.
  init<Value: ArgumentShape>(
    _ kind: Kind, _ name: String, short: Character?, value: ValueName, help: Phrase,
    traits: Traits, completion: ValueCompletion?, initial: Value?
  ) {
    let single = Value.SingleArgument.self
    self.init(
      kind: kind, name: name, short: short, value: value, help: help,
      variable: traits.variable,
      isRequired: traits.isRequired || (Value.arity == .one && initial == nil),
      isRepeatable: Value.arity == .many,
      allowsEmpty: traits.allowsEmpty, isHidden: traits.isHidden,
      allowedValues: single.allowedValues,
      completion: completion ?? single.completion,
      initialTexts: initial?.argumentTexts ?? [])
  }

  /// What a declaration says beside names and help.
  struct Traits {
    var variable: String?
    var isRequired = false
    var allowsEmpty = false
    var isHidden = false
  }

  /// Declares a flag.
  init(
    flag name: String, short: Character?, isInvertible: Bool = false, help: Phrase,
    variable: String? = nil, isHidden: Bool = false
  ) {
    self.init(
      kind: isInvertible ? .invertibleFlag : .flag, name: name, short: short, value: nil,
      help: help, variable: variable, isRequired: false, isRepeatable: false, allowsEmpty: false,
      isHidden: isHidden, allowedValues: [], completion: .nothing, initialTexts: [])
  }
}
