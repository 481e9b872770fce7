import MentorCore

extension WorkspaceError {
  /// The result of `body`, an error of the domain made one of the workspace.
  static func domain<Value, Failure: MentorError>(
    _ body: () throws(Failure) -> Value
  ) throws(WorkspaceError) -> Value {
    do throws(Failure) {
      return try body()
    } catch {
      throw .domain(error)
    }
  }
}
