/// Puts the options of a shared set among those of a command.
@propertyWrapper
public struct OptionGroup<Options: ArgumentSet>: Sendable {
  /// The shared options.
  public let wrappedValue: Options

  /// Declares the set with its own initial values.
  public init() {
    wrappedValue = Options()
    Recorder.note(wrappedValue)
  }
}
