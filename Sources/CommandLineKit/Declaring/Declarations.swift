import Synchronization

/// A set of parameters that has just been created, with everything that it declares.
struct Declarations<Owner> {
  /// The set itself.
  let owner: Owner

  /// The parameters of the set and of the groups in it, in the order of declaration.
  let parameters: [any DeclaredParameter]

  /// The groups in the set, inner ones first.
  let groups: [any ArgumentSet]

  /// Creates a set by `make` and notes what its properties declare while they are created.
  ///
  /// A mirror of the set would tell the same but costs half a millisecond at its first use.
  init(_ make: () -> Owner) {
    let recorder = Recorder()
    owner = Recorder.$current.withValue(recorder) { make() }
    parameters = recorder.parameters.withLock { $0 }
    groups = recorder.groups.withLock { $0 }
  }
}

/// Notes the parameters that are declared while it is current.
final class Recorder: Sendable {
  @TaskLocal static var current: Recorder?

  let parameters = Mutex<[any DeclaredParameter]>([])
  let groups = Mutex<[any ArgumentSet]>([])

  static func note(_ parameter: any DeclaredParameter) {
    current?.parameters.withLock { $0.append(parameter) }
  }

  static func note(_ group: any ArgumentSet) {
    current?.groups.withLock { $0.append(group) }
  }
}
