import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// What a command works with: the global options and the world.
///
/// Every report of a run keeps it, so it is shared and not copied; nothing of it changes.
final class AppContext: Sendable {
  /// The global options.
  let options: GlobalOptions

  /// The world outside.
  let world: World

  /// The words of the command, `pair approve`, for the journal and the lock.
  let command: String

  /// Today, as the options or the clock say; the same throughout a run.
  let today: CalendarDate

  init(options: GlobalOptions, world: World, command: String) {
    self.options = options
    self.world = world
    self.command = command
    today = options.today ?? world.clock.today()
  }

  /// The path of the data directory.
  var directory: String { options.directory ?? "." }

  /// The data directory, opened.
  func workspace() throws(StorageError) -> Workspace {
    let store = try Store.open(directory, in: world.fileSystem, environment: world.store)
    let randomBytes = world.randomBytes
    return Workspace(store) { randomBytes(16) }
  }

  /// The intent of this run to write.
  func intent(_ options: WriteOptions) -> WriteIntent {
    WriteIntent(
      command: command, actor: options.actor ?? world.userName, reason: options.reason,
      wait: .seconds(self.options.lockWait), isDryRun: self.options.dryRun)
  }

  /// The school year in which to work: the option, the organisation's current one, else today's.
  ///
  /// - Throws: ``YearError/severalOpen(_:)`` where several are open and none is chosen.
  func year(_ organization: Organization) throws(WorkspaceError) -> SchoolYear {
    try WorkspaceError.domain { () throws(YearError) in
      try organization.workingYear(options.year, on: today)
    }
  }

  /// The result of `body` on one committed state, with what is worth knowing about the files.
  func read<Result>(
    _ body: (inout Snapshot) throws(WorkspaceError) -> Result
  ) throws -> (value: Result, notes: [Phrase]) {
    try workspace().read { snapshot throws(WorkspaceError) in
      let value = try body(&snapshot)
      return (value, snapshot.notes.map(\.message))
    }
  }

  /// Changes the data directory as `body` says.
  func write<Value>(
    _ write: WriteOptions, _ body: (inout Editing) throws(WorkspaceError) -> Value
  ) throws -> WriteOutcome<Value> {
    try workspace().write(intent(write), body)
  }

  /// A name that belongs to no record of a person, as the options allow it to be shown.
  func shown(name: String) -> String {
    switch options.names {
    case .full: name
    case .initials: TypedName(name)?.withInitials ?? name.prefix(1) + "."
    case .none: ""
    }
  }

  /// A name as the options allow it to be shown.
  func shown(_ person: Person?) -> String {
    guard let person else { return "" }
    switch options.names {
    case .full: return person.fullName
    case .none: return ""
    case .initials:
      return TypedName(
        surname: person.surname, given: person.given, patronymic: person.patronymic)?
        .withInitials ?? person.surname
    }
  }
}
