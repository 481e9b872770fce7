public import Wording

/// Declares a flag: an option without a value.
///
/// The property is a `Bool`, or a `Bool?` where "not said" differs from "no".
@propertyWrapper
public struct Flag<Value: FlagShape>: DeclaredParameter {
  private let box: ParameterBox<Value>

  var parameter: Parameter { box.parameter }

  /// Declares a flag that is off, or `nil`, unless it is given; an invertible one also has
  /// `--no-name`.
  public init(
    _ name: String, short: Character? = nil, invertible: Bool = false,
    env variable: String? = nil, isHidden: Bool = false, _ help: Phrase
  ) {
    self.init(
      wrappedValue: Value.notGiven, name, short: short, invertible: invertible, env: variable,
      isHidden: isHidden, help)
  }

  /// Declares a flag with the value that it has when it is not given.
  public init(
    wrappedValue: Value, _ name: String, short: Character? = nil, invertible: Bool = false,
    env variable: String? = nil, isHidden: Bool = false, _ help: Phrase
  ) {
    let parameter = Parameter(
      flag: name, short: short, isInvertible: invertible, help: help, variable: variable,
      isHidden: isHidden)
    box = ParameterBox(parameter, wrappedValue)
    Recorder.note(self)
  }

  /// Whether the flag is on.
  public var wrappedValue: Value { box.value ?? Value.notGiven }

  func take(_ texts: [String]) throws(RejectedText) {
    guard let text = texts.last else { return }
    guard let isOn = FlagText.meaning(of: text) else {
      throw RejectedText(text: text, problem: FlagText.problem)
    }
    box.value = Value(isOn: isOn)
  }
}

/// The values that a flag can have: `Bool` and `Bool?`.
public protocol FlagShape: Sendable {
  /// The value of a flag that nothing gives.
  static var notGiven: Self { get }

  /// The value of a flag that is given.
  init(isOn: Bool)
}

extension Bool: FlagShape {
  public static var notGiven: Bool { false }

  public init(isOn: Bool) {
    self = isOn
  }
}

extension Bool?: FlagShape {
  public static var notGiven: Bool? { nil }

  public init(isOn: Bool) {
    self = isOn
  }
}

/// The words by which an environment variable turns a flag on or off.
enum FlagText {
  static let on = "true"
  static let off = "false"

  static func meaning(of text: String) -> Bool? {
    switch text.lowercased() {
    case on, "1", "yes", "on", "да": true
    case off, "0", "no", "off", "нет": false
    default: nil
    }
  }

  static var problem: ArgumentProblem {
    ArgumentProblem(
      Phrase(ru: "это не «да» и не «нет»", en: "it is neither yes nor no"),
      hint: Phrase(ru: "Напишите 1 или 0.", en: "Write 1 or 0."))
  }
}
