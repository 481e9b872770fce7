import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A record as a person names it: an identifier, its beginning, or a surname.
struct RecordReference: ArgumentValue {
  /// The word as typed.
  let text: String

  init(argument: String) throws(ArgumentProblem) { text = argument.cleaned() }

  static var valueName: ValueName { ValueName(ru: "код или фамилия", en: "id or surname") }

  /// The person that is meant.
  func person(
    in people: RecordSet<Person>, _ context: AppContext
  ) throws(WorkspaceError) -> Person {
    try found { () throws(LookupError) in
      try people.find(text, name: \.fullName) { context.shown($0) }
    }
  }

  /// The person that is meant, also by the identifier of a profile in `source`: `M-5`, `E-9`.
  func person(
    in people: RecordSet<Person>, of source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Person {
    var id: PersonID?
    if let mentor = try? MentorID(jsonText: text) {
      id = try source.load(.mentors)[mentor]?.person
    } else if let mentee = try? MenteeID(jsonText: text) {
      id = try source.load(.mentees)[mentee]?.person
    }
    if let person = id.flatMap({ people[$0] }) { return person }
    return try person(in: people, context)
  }

  /// The mentor that is meant, by the mentor's or the person's identifier or by surname.
  func mentor(
    in mentors: RecordSet<Mentor>, people: RecordSet<Person>, _ context: AppContext
  ) throws(WorkspaceError) -> Mentor {
    try found { () throws(LookupError) in
      if let id = try? PersonID(jsonText: text), let one = mentors.first(where: { $0.person == id })
      {
        return one
      }
      return try mentors.find(text) {
        people[$0.person]?.fullName ?? ""
      } shown: {
        context.shown(people[$0.person])
      }
    }
  }

  /// The mentee that is meant, by the mentee's or the person's identifier or by surname.
  func mentee(
    in mentees: RecordSet<Mentee>, people: RecordSet<Person>, _ context: AppContext
  ) throws(WorkspaceError) -> Mentee {
    try found { () throws(LookupError) in
      if let id = try? PersonID(jsonText: text), let one = mentees.first(where: { $0.person == id })
      {
        return one
      }
      return try mentees.find(text) {
        people[$0.person]?.fullName ?? ""
      } shown: {
        context.shown(people[$0.person])
      }
    }
  }

  /// The record of `records` that is meant, which has no name.
  func record<Element>(in records: RecordSet<Element>) throws(WorkspaceError) -> Element {
    try found { () throws(LookupError) in
      try records.find(text) { _ in
        ""
      } shown: { _ in
        ""
      }
    }
  }

  private func found<Value>(
    _ body: () throws(LookupError) -> Value
  ) throws(WorkspaceError) -> Value {
    do throws(LookupError) {
      return try body()
    } catch {
      throw .domain(error)
    }
  }
}

extension Sequence<RecordReference> {
  /// The people that are meant, in the order of their naming.
  func people(
    in people: RecordSet<Person>, of source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> [PersonID] {
    var found: [PersonID] = []
    for reference in self {
      found.append(try reference.person(in: people, of: &source, context).id)
    }
    return found
  }
}
