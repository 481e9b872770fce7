public import JSONStore

/// A definition as people write it into a file of their own, or take it from `survey show --json`.
///
/// What a stored survey has beside its definition may stand there, and is not looked at.
public struct SurveyFile: Record, Hashable {
  /// The definition.
  public let definition: SurveyDefinition

  private let id: SurveyID?
  private let schema: Int?
  private let year: SchoolYear?

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let before = old?.definition
    let code = try map.field("code", before?.code)
    let form = try map.optional("form", before?.form)
    id = try map.optional("id", old?.id)
    let introduction = try map.optional("introduction", before?.introduction)
    let party = try map.optional("party", before?.party)
    let questions = try map.field("questions", before?.questions)
    let role = try map.field("role", before?.role)
    let round = try map.field("round", before?.round)
    schema = try map.optional("schema", old?.schema)
    let title = try map.field("title", before?.title)
    year = try map.optional("year", old?.year)
    let definition = SurveyDefinition(
      code: code, title: title, form: form, role: role, round: round, party: party,
      introduction: introduction, questions: questions)
    self.definition = definition
    try map.check(definition.problem)
  }

  /// The definition in the file with the text `bytes`, alone or under the key `survey`.
  ///
  /// - Throws: a ``JSONError`` with the place of what is wrong.
  public static func definition(
    in bytes: [UInt8], file: String
  ) throws(JSONError) -> SurveyDefinition {
    let tree = try JSONCoding.decode(JSON.self, from: bytes, file: file)
    if case .object(let members) = tree, members.count == 1, members[0].key == "survey" {
      return try JSONCoding.decode(Envelope.self, from: bytes, file: file).survey.definition
    }
    return try JSONCoding.decode(Self.self, from: bytes, file: file).definition
  }

  private struct Envelope: Record {
    let survey: SurveyFile

    init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
      survey = try map.field("survey", old?.survey)
    }
  }
}
