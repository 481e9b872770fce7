import JSONStore
import Wording

extension Survey {
  /// The survey with `definition` in place of its own.
  ///
  /// While nobody has answered, everything may change but the code. Afterwards texts, the order, what is
  /// required, new options and new questions may; what would make an answer that was given mean something
  /// else is refused: another role, round or form, another kind or scale, and a question or an option gone
  /// that somebody has answered or chosen.
  ///
  /// - Throws: ``SurveyError/answered(_:responses:changes:)``, and
  ///   ``SurveyError/field(question:_:isTwice:)`` where a field cannot be filled.
  /// - Complexity: O(*n*) in the number of answers.
  public func redefined(
    as definition: SurveyDefinition, given responses: RecordSet<Response>
  ) throws(SurveyError) -> Survey {
    try definition.checkFields()
    let changes = responses.isEmpty ? [] : contradictions(definition, responses)
    guard changes.isEmpty else {
      throw .answered(id, responses: responses.count, changes: changes)
    }
    return Survey(id: id, year: year, definition)
  }

  private func contradictions(
    _ new: SurveyDefinition, _ responses: RecordSet<Response>
  ) -> [Phrase] {
    var found: [Phrase] = []
    if new.role != role { found.append(Phrase(ru: "другая роль", en: "another role")) }
    if new.round != round { found.append(Phrase(ru: "другой этап опроса", en: "another round")) }
    if new.form != form { found.append(Phrase(ru: "другая форма", en: "another form")) }
    for question in questions {
      let answers = responses.compactMap { $0[question.key] }
      guard !answers.isEmpty else { continue }
      let name = Phrase(verbatim: question.key)
      guard let other = new.question(question.key) else {
        found.append(name + Phrase(ru: ": вопроса не стало", en: ": the question is gone"))
        continue
      }
      if other.kind != question.kind || other.scale?.from != question.scale?.from
        || other.scale?.to != question.scale?.to
      {
        found.append(
          name + Phrase(ru: ": другой вид или шкала", en: ": another kind or scale"))
        continue
      }
      let gone = question.options.filter { option in
        !other.options.contains(option) && answers.contains { $0.chooses(option) }
      }
      for option in gone {
        found.append(
          name + Phrase(ru: ": не стало варианта ", en: ": gone is the option ") + .quoted(option))
      }
    }
    return found
  }
}

extension SurveyDefinition {
  /// Checks that every field that answers fill is one of the role's, and filled once.
  ///
  /// - Throws: ``SurveyError/field(question:_:isTwice:)``.
  public func checkFields() throws(SurveyError) {
    let kind: ImportKind =
      switch role {
      case .mentor: .mentors
      case .mentee: .mentees
      case .curator, .thirdParty: .people
      }
    let columns = ImportColumn.columns(of: kind) + [.code]
    var seen: Set<ImportColumn> = []
    for question in questions {
      guard let field = question.field else { continue }
      guard columns.contains(field) else {
        throw .field(question: question.key, field, isTwice: false)
      }
      guard seen.insert(field).inserted else {
        throw .field(question: question.key, field, isTwice: true)
      }
    }
  }
}

extension AnswerValue {
  /// Whether `option` was chosen.
  fileprivate func chooses(_ option: String) -> Bool {
    switch self {
    case .text(let text): text == option
    case .texts(let texts): texts.contains(option)
    default: false
    }
  }
}

extension Survey {
  /// Whether the questions are those of the shipped survey with this code: a customary default.
  public var isStandard: Bool { SurveyCatalogue[code]?.questions == questions }
}

extension RecordSet where Element == Survey {
  /// The survey that `typed` names in `year`, by its identifier or its code.
  ///
  /// A code of another year counts where it is the only one.
  ///
  /// - Throws: ``SurveyError/notDefined(_:_:isShipped:near:)``.
  /// - Complexity: O(*n*).
  public func survey(_ typed: String, in year: SchoolYear) throws(SurveyError) -> Survey {
    if let id = try? SurveyID(jsonText: typed), let survey = self[id] { return survey }
    let code = typed.lowercased()
    let found = filter { $0.code.text == code }
    if let survey = found.first(where: { $0.year == year }) { return survey }
    if found.count == 1 { return found[0] }
    let codes = Set(map(\.code.text)).sorted()
    let shipped = SurveyCatalogue.definitions.contains { $0.code.text == code }
    throw .notDefined(
      typed, year, isShipped: shipped, near: nearest(to: typed, among: codes))
  }
}
