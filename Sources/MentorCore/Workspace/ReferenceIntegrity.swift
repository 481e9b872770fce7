import JSONStore
import Wording

/// Something that a record refers to by identifier.
enum RecordReference: Hashable, Sendable {
  case person(PersonID)
  case mentor(MentorID)
  case mentee(MenteeID)

  var text: String {
    switch self {
    case .person(let id): "\(id)"
    case .mentor(let id): "\(id)"
    case .mentee(let id): "\(id)"
    }
  }
}

/// Refuses to build on a file whose records, after a hand edit, refer to nobody.
///
/// What the program writes refers to records that it has looked up; only hands can break a reference.
struct ReferenceIntegrity {
  /// Checks the file `name` as `source` has it now.
  ///
  /// - Throws: ``WorkspaceError/contradiction(file:_:)`` for the first broken reference.
  /// - Complexity: O(*n*) in the bytes of the file and of those that it refers to.
  static func check(_ name: String, in source: inout some ByteSource) throws(WorkspaceError) {
    switch name {
    case Collection<Mentor>.mentors.file:
      try check(.mentors, in: &source) { [.person($0.person)] }
    case Collection<Mentee>.mentees.file:
      try check(.mentees, in: &source) { [.person($0.person)] }
    case Collection<Consent>.consents.file:
      try check(.consents, in: &source) { [.person($0.person)] }
    case Collection<Pair>.pairs.file:
      try check(.pairs, in: &source) { [.mentor($0.mentor)] + $0.mentees.map { .mentee($0) } }
    case Collection<Constraint>.constraints.file:
      try check(.constraints, in: &source) { [.mentor($0.mentor), .mentee($0.mentee)] }
    case Collection<Person>.people.file:
      for dependent in ["mentors.json", "mentees.json", "consents.json"] {
        try check(dependent, in: &source)
      }
    default: break
    }
  }

  private static func check<Element>(
    _ collection: Collection<Element>, in source: inout some ByteSource,
    _ references: (Element) -> [RecordReference]
  ) throws(WorkspaceError) {
    let records = try source.load(collection)
    let wanted = Set(records.flatMap(references))
    let known = try known(wanted, in: &source)
    for record in records {
      guard let missing = references(record).first(where: { !known.contains($0) }) else { continue }
      throw .contradiction(
        file: collection.file,
        Phrase(
          ru: "\(record.id) ссылается на \(missing.text), а такой записи нет",
          en: "\(record.id) refers to \(missing.text), and there is no such record"))
    }
  }

  /// Those of `wanted` that are there.
  private static func known(
    _ wanted: Set<RecordReference>, in source: inout some ByteSource
  ) throws(WorkspaceError) -> Set<RecordReference> {
    var known: Set<RecordReference> = []
    let kinds = (
      people: wanted.contains { if case .person = $0 { true } else { false } },
      mentors: wanted.contains { if case .mentor = $0 { true } else { false } },
      mentees: wanted.contains { if case .mentee = $0 { true } else { false } }
    )
    if kinds.people { known.formUnion(try source.load(.people).map { .person($0.id) }) }
    if kinds.mentors { known.formUnion(try source.load(.mentors).map { .mentor($0.id) }) }
    if kinds.mentees { known.formUnion(try source.load(.mentees).map { .mentee($0.id) }) }
    return known
  }
}
