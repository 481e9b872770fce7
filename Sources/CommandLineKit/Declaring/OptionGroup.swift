/// Puts the options of a shared set among those of a command.
@propertyWrapper
public struct OptionGroup<Options: ArgumentSet>: DeclaredGroup {
  /// The shared options.
  public let wrappedValue: Options

  /// Declares the set with its own initial values.
  public init() {
    wrappedValue = Options()
  }

  var set: any ArgumentSet { wrappedValue }
}
