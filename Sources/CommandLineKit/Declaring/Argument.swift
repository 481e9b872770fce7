public import Wording

/// Declares a positional argument of a command.
///
/// A plain type is required unless it has an initial value, an optional may be left out, an array
/// takes every word that later arguments do not need.
@propertyWrapper
public struct Argument<Value: ArgumentShape>: DeclaredParameter {
  private let box: ParameterBox<Value>

  var parameter: Parameter { box.parameter }

  /// Declares the argument; help shows `value` in its place, or `name` where there is none.
  public init(
    _ name: String, value: ValueName? = nil, required: Bool = false, allowsEmpty: Bool = false,
    completion: ValueCompletion? = nil, _ help: Phrase
  ) {
    self.init(
      initial: nil, name, value: value, required: required, allowsEmpty: allowsEmpty,
      completion: completion, help)
  }

  /// Declares the argument with the value that it has when it is left out.
  public init(
    wrappedValue: Value, _ name: String, value: ValueName? = nil, allowsEmpty: Bool = false,
    completion: ValueCompletion? = nil, _ help: Phrase
  ) {
    self.init(
      initial: wrappedValue, name, value: value, required: false, allowsEmpty: allowsEmpty,
      completion: completion, help)
  }

  private init(
    initial: Value?, _ name: String, value: ValueName?, required: Bool, allowsEmpty: Bool,
    completion: ValueCompletion?, _ help: Phrase
  ) {
    let parameter = Parameter(
      .argument, name, short: nil, value: value ?? ValueName(ru: name, en: name), help: help,
      traits: Parameter.Traits(isRequired: required, allowsEmpty: allowsEmpty),
      completion: completion, initial: initial)
    box = ParameterBox(parameter, initial ?? Value.gathered([]))
    Recorder.note(self)
  }

  /// The value that was understood.
  ///
  /// - Precondition: the command comes from the parser, or the value has an initial one.
  public var wrappedValue: Value {
    guard let value = box.value else {
      preconditionFailure("<\(parameter.name)> is read before the command line was parsed")
    }
    return value
  }

  func take(_ texts: [String]) throws(RejectedText) {
    try box.take(texts)
  }
}
