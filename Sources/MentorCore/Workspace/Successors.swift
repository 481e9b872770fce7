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

extension Collection {
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] {
    try editing.change(self) { records throws(WorkspaceError) in
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
}

extension CollectionFolder {
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] {
    var changed: [String] = []
    for owner in try editing.owners(in: self) {
      changed += try collection(of: owner).lead(to: successors, in: &editing)
    }
    return changed
  }
}

extension Document {
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] {
    let content = try editing.load(self)
    let led = try successors.checked(content, file)
    guard led != content else { return [] }
    try editing.save(led, as: self)
    return [file]
  }
}

extension Shelf {
  /// What lies on a shelf is a paper of its day, such as a proposal with its certificate: the profiles
  /// that it names stay as they were, the people do not.
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] {
    let people = Successors(people: successors.people)
    var changed: [String] = []
    for record in try editing.load(self) {
      let led = try people.checked(record, "\(record.id)")
      guard led != record else { continue }
      try editing.save(led, on: self)
      changed.append("\(record.id)")
    }
    return changed
  }
}

extension TemplateFolder {
  /// A template names nobody.
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] { [] }
}

extension RulesFolder {
  /// Rules of imports name nobody.
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String] { [] }
}
