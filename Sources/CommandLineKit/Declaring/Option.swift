public import Wording

/// Declares an option with a value: `--name value`.
///
/// A plain type is required unless it has an initial value, an optional may be left out, an array
/// repeats. The command line is asked first, then the environment variable, then the initial value.
@propertyWrapper
public struct Option<Value: ArgumentShape>: DeclaredParameter {
  private let box: ParameterBox<Value>

  var parameter: Parameter { box.parameter }

  /// Declares the option; `required` asks an array for at least one value, `allowsEmpty` lets an
  /// empty text be a value, `env` names the environment variable.
  public init(
    _ name: String, short: Character? = nil, value: ValueName? = nil, required: Bool = false,
    env variable: String? = nil, allowsEmpty: Bool = false, isHidden: Bool = false,
    completion: ValueCompletion? = nil, _ help: Phrase
  ) {
    self.init(
      initial: nil, name, short: short, value: value,
      traits: Parameter.Traits(
        variable: variable, isRequired: required, allowsEmpty: allowsEmpty, isHidden: isHidden),
      completion: completion, help)
  }

  /// Declares the option with the value that it has when nothing gives one.
  public init(
    wrappedValue: Value, _ name: String, short: Character? = nil, value: ValueName? = nil,
    env variable: String? = nil, allowsEmpty: Bool = false, isHidden: Bool = false,
    completion: ValueCompletion? = nil, _ help: Phrase
  ) {
    self.init(
      initial: wrappedValue, name, short: short, value: value,
      traits: Parameter.Traits(
        variable: variable, allowsEmpty: allowsEmpty, isHidden: isHidden),
      completion: completion, help)
  }

  private init(
    initial: Value?, _ name: String, short: Character?, value: ValueName?,
    traits: Parameter.Traits, completion: ValueCompletion?, _ help: Phrase
  ) {
    let parameter = Parameter(
      .option, name, short: short, value: value ?? Value.SingleArgument.valueName, help: help,
      traits: traits, completion: completion, initial: initial)
    box = ParameterBox(parameter, initial ?? Value.gathered([]))
    Recorder.note(self)
  }

  /// The value that was understood.
  ///
  /// - Precondition: the command comes from the parser, or the value has an initial one.
  public var wrappedValue: Value {
    guard let value = box.value else {
      preconditionFailure("--\(parameter.name) is read before the command line was parsed")
    }
    return value
  }

  func take(_ texts: [String]) throws(RejectedText) {
    try box.take(texts)
  }
}
