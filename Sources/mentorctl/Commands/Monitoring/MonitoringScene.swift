import JSONStore
import MentorCore
import Wording

/// What reports on monitoring are made of.
struct MonitoringScene {
  let records: MonitoringRecords
  let people: RecordSet<Person>
  let forms: FormCatalogue
  let organization: Organization
  let context: AppContext

  /// Reads what monitoring of `year` works on.
  init(
    _ source: inout some ByteSource, _ year: SchoolYear, _ context: AppContext
  ) throws(WorkspaceError) {
    records = try source.monitoringRecords(of: year, on: context.today)
    people = try source.load(.people)
    forms = try source.load(.forms).catalogue
    organization = try source.load(.organization)
    self.context = context
  }

  /// The round that `reference` names with the scene of its year.
  static func round(
    _ reference: RoundReference?, _ context: AppContext
  ) throws -> (round: MonitoringRound, scene: MonitoringScene, notes: [Phrase]) {
    let ((round, scene), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let round = try reference.round(in: try snapshot.load(.monitoring), year)
      return (round, try MonitoringScene(&snapshot, round.year, context))
    }
    return (round, scene, notes)
  }

  /// The name of a form; `nil` stands for all of them.
  func name(of form: FormCode?) -> Phrase {
    guard let form else { return Phrase(ru: "все формы", en: "all forms") }
    return forms[form]?.name ?? Phrase(verbatim: form.text)
  }

  /// A person by identifier and, as the options allow, by name.
  func label(_ id: PersonID) -> String {
    people[id].map { context.label($0) } ?? "\(id)"
  }
}
