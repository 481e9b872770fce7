/// Something to be done by a day (`VTODO`).
public struct ICSTask: Hashable, Sendable {
  /// What it is about.
  public var head: ICSHead

  /// The first day on which it can be done; `nil` where none is set.
  public var start: ICSDate?

  /// The last day on which it can be done; `nil` where none is set.
  public var due: ICSDate?

  /// How far it has come.
  public var status: Status

  /// How far a task has come.
  public enum Status: Hashable, Sendable {
    /// Nothing was done yet.
    case needsAction
    /// It was begun.
    case inProcess
    /// It was done on a day.
    case completed(on: ICSDate)
    /// It was given up.
    case cancelled

    var text: String {
      switch self {
      case .needsAction: "NEEDS-ACTION"
      case .inProcess: "IN-PROCESS"
      case .completed: "COMPLETED"
      case .cancelled: "CANCELLED"
      }
    }

    /// Whether there is anything left to be reminded of.
    var isOpen: Bool {
      switch self {
      case .needsAction, .inProcess: true
      case .completed, .cancelled: false
      }
    }
  }

  /// Creates a task.
  public init(
    _ head: ICSHead, start: ICSDate? = nil, due: ICSDate? = nil, status: Status = .needsAction
  ) {
    self.head = head
    self.start = start
    self.due = due
    self.status = status
  }

  func write(to writer: inout ICSWriter) {
    writer.begin("VTODO")
    head.write(to: &writer)
    // The end must be later than the start (RFC 5545, 3.8.2.3): a task of one day has no start.
    if let start, due.map({ start < $0 }) ?? true {
      writer.add("DTSTART;VALUE=DATE", start.basic)
    }
    if let due { writer.add("DUE;VALUE=DATE", due.basic) }
    writer.add("STATUS", status.text)
    if case .completed(let day) = status {
      writer.add("COMPLETED", day.basic + "T000000Z")
      writer.add("PERCENT-COMPLETE", "100")
    }
    // A program that is told the time from the end needs one, and nobody is reminded of what is done.
    if let alarm = head.alarm, due != nil, status.isOpen {
      alarm.write(head.summary, isAtEnd: true, to: &writer)
    }
    writer.end("VTODO")
  }
}
