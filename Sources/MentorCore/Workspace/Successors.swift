import JSONStore

/// Which records take the place of those that are merged into them.
struct Successors: Sendable {
  var people: [PersonID: PersonID] = [:]
  var mentors: [MentorID: MentorID] = [:]
  var mentees: [MenteeID: MenteeID] = [:]

  /// `record` with its references to merged records led to their successors.
  func led<Element: Record>(_ record: Element) -> Element {
    var led = record.redirected(people)
    if !mentors.isEmpty { led = led.redirected(mentors) }
    if !mentees.isEmpty { led = led.redirected(mentees) }
    return led
  }

  /// `record`, called `name`, led to the successors.
  ///
  /// - Throws: ``MergeError/contradiction(record:_:)`` where it then breaks one of its own rules.
  fileprivate func checked<Element: Record & Equatable>(
    _ record: Element, _ name: String
  ) throws(WorkspaceError) -> Element {
    let led = led(record)
    guard led != record else { return record }
    do throws(ValueProblem) {
      return try led.checked()
    } catch {
      throw .domain(MergeError.contradiction(record: name, error))
    }
  }
}

extension Editing {
  /// Leads the references in `collection` to `successors`; answers the records that changed.
  mutating func lead<Element>(
    _ collection: Collection<Element>, to successors: Successors
  ) throws(WorkspaceError) -> [String] {
    try change(collection) { records throws(WorkspaceError) in
      var changed: [String] = []
      for record in records {
        let led = try successors.checked(record, "\(record.id)")
        guard led != record else { continue }
        records.put(led)
        changed.append("\(record.id)")
      }
      return changed
    }
  }

  /// Leads the references in `document` to `successors`; answers its file where it changed.
  mutating func lead<Content>(
    _ document: Document<Content>, to successors: Successors
  ) throws(WorkspaceError) -> [String] {
    let content = try load(document)
    let led = try successors.checked(content, document.file)
    guard led != content else { return [] }
    try save(led, as: document)
    return [document.file]
  }

  /// Leads the references to people on `shelf` to `successors`; answers the records that changed.
  ///
  /// What lies there is a paper of its day, such as a proposal with its certificate: the profiles that it
  /// names stay as they were.
  mutating func lead<Content>(
    _ shelf: Shelf<Content>, to successors: Successors
  ) throws(WorkspaceError) -> [String] {
    let people = Successors(people: successors.people)
    var changed: [String] = []
    for record in try load(shelf) {
      let led = try people.checked(record, "\(record.id)")
      guard led != record else { continue }
      try save(led, on: shelf)
      changed.append("\(record.id)")
    }
    return changed
  }
}
