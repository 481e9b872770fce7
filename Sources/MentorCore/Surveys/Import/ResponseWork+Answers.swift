import Interchange
import JSONStore
import Wording

extension ResponseWork {
  /// Takes in the answers of people who are known; of several rows of one sheet the later counts.
  mutating func takeAnswers(_ rows: [SurveyRow], _ base: ImportBase) -> SurveyOutcome {
    var outcome = SurveyOutcome(
      ImportOutcome(headers: sheet.headers.row, sheet: source.sheet))
    outcome.table.findings =
      fileFindings(rows) + FileFindings(source, sheet.imported, rows.map(\.row)).findings
    let respondents = Respondents(survey, base, importer.rules?.rules.identity)
    var drafts: [Int: Response] = [:]
    var problems: [Int: [RowProblem]] = [:]
    var remarks: [Int: Phrase] = [:]
    for (place, row) in rows.enumerated() {
      var found = row.problems
      switch respondents.respondent(row.clues) {
      case .refused(let reason): found.append(reason)
      case .known(let person, let mentor, let mentee, let remark):
        var draft = draft(row, person: person, name: nil)
        draft.mentor = mentor
        draft.mentee = mentee
        found += Self.contradictions(draft, survey)
        drafts[place] = draft
        remarks[place] = remark
      case .stranger(let name): drafts[place] = draft(row, person: nil, name: name)
      }
      if !found.isEmpty { problems[place] = found }
    }
    let later = laterRows(rows, drafts.filter { problems[$0.key] == nil })
    for (place, row) in rows.enumerated() {
      if let reasons = problems[place] {
        outcome.table.rejected.append(ImportOutcome.Rejected(row: row.row, reasons: reasons))
        continue
      }
      guard let draft = drafts[place] else { continue }
      // How the name is written does not matter where the person was recognised.
      outcome.table.findings += row.findings.filter {
        draft.person == nil || $0.code == "import.not-read"
      }
      if let last = later[place] {
        outcome.table.findings.append(Self.repeated(row.row.number, rows[last].row.number))
        continue
      }
      let (id, change) = put(draft)
      if let remark = remarks[place], change != .unchanged {
        outcome.table.findings.append(
          ImportFinding("survey.doubtful-person", .warning, row: row.row.number, remark))
      }
      outcome.accepted.append(
        SurveyOutcome.Accepted(
          row: row.row.number, change: change, response: id, person: draft.person, profile: nil))
    }
    return outcome
  }

  /// For each row after which the same sheet is answered again, the row that counts.
  private func laterRows(_ rows: [SurveyRow], _ drafts: [Int: Response]) -> [Int: Int] {
    var last: [ResponseKey: Int] = [:]
    var later: [Int: Int] = [:]
    for place in Self.order(rows) {
      guard let draft = drafts[place] else { continue }
      last[key(of: draft)] = place
    }
    for (place, draft) in drafts {
      if let final = last[key(of: draft)], final != place { later[place] = final }
    }
    return later
  }

  private static func repeated(_ row: Int, _ last: Int) -> ImportFinding {
    ImportFinding(
      "survey.repeated", .warning, row: row,
      Phrase(
        ru: "тот же человек ответил ещё раз в строке \(last), считается она",
        en: "the same person answered again in row \(last), which counts"))
  }

  /// What contradicts itself in the answers of somebody who is known.
  private static func contradictions(_ draft: Response, _ survey: Survey) -> [RowProblem] {
    var found: [RowProblem] = []
    let wishes = survey.wishes(of: draft)
    let vetoes = survey.vetoes(of: draft)
    if let both = wishes.first(where: { vetoes.contains($0) }) {
      found.append(
        RowProblem(
          Phrase(
            ru: "\(both) назван(а) и желанным, и тем, с кем работать нельзя",
            en: "\(both) is named both as wished and as impossible")))
    }
    if let own = draft.person, (wishes + vetoes + [draft.about].compactMap { $0 }).contains(own) {
      found.append(
        RowProblem(Phrase(ru: "человек назвал сам себя", en: "the person names themselves")))
    }
    return found
  }
}

/// Whose a row is, by the rules of the survey's role.
private struct Respondents {
  /// Whose the row is.
  enum Respondent {
    case known(PersonID, MentorID?, MenteeID?, remark: Phrase?)
    /// Somebody who need not be among the people.
    case stranger(String)
    case refused(RowProblem)
  }

  private let survey: Survey
  private let people: RecordSet<Person>
  private let index: RespondentIndex
  private var mentorOf: [PersonID: MentorID] = [:]
  private var menteeOf: [PersonID: MenteeID] = [:]

  init(_ survey: Survey, _ base: ImportBase, _ identity: IdentityKey?) {
    self.survey = survey
    people = base.people
    var codes: [String: PersonID] = [:]
    for mentor in base.mentors where mentor.year == survey.year {
      mentorOf[mentor.person] = mentor.id
      codes["\(mentor.id)"] = mentor.person
    }
    for mentee in base.mentees where mentee.year == survey.year {
      menteeOf[mentee.person] = mentee.id
      codes["\(mentee.id)"] = mentee.person
    }
    let profiles: Set<PersonID> =
      switch survey.role {
      case .mentor: Set(mentorOf.keys)
      case .mentee: Set(menteeOf.keys)
      case .curator, .thirdParty: []
      }
    index = RespondentIndex(
      base.people, profiles: profiles, codes: codes, identity: identity)
  }

  /// Whether people answer who need not be in the bases.
  private var mayBeStrangers: Bool { survey.role == .curator || survey.role == .thirdParty }

  func respondent(_ clues: RespondentClues) -> Respondent {
    if clues.isEmpty {
      return .refused(
        RowProblem(Phrase(ru: "не сказано, кто отвечает", en: "nothing says who answers")))
    }
    switch index.match(clues) {
    case .one(let id, _) where mayBeStrangers && isLearner(id) && clues.code == nil:
      // A parent or a teacher who bears the name of a pupil is not that pupil.
      return clues.name.map { .stranger($0.full) } ?? known(id, nil)
    case .one(let id, let remark): return known(id, remark)
    case .several where mayBeStrangers, .nobody where mayBeStrangers:
      guard let name = clues.name else {
        return .refused(RowProblem(Phrase(ru: "имя не указано", en: "there is no name")))
      }
      return .stranger(name.full)
    case .several(let ids):
      return .refused(
        RowProblem(
          Phrase(ru: "подходит не один человек: ", en: "more than one person fits: ")
            + .list(ids.map { "\($0)" }, joinedBy: .or)
            + Phrase(
              ru: "; укажите код, класс или дату рождения",
              en: "; give the code, the grade or the date of birth")))
    case .nobody(let near): return .refused(Self.nobody(near))
    case .contradiction(let what): return .refused(RowProblem(what))
    }
  }

  private func isLearner(_ id: PersonID) -> Bool { people[id]?.role.kind == .learner }

  private func known(_ id: PersonID, _ remark: Phrase?) -> Respondent {
    switch survey.role {
    case .mentor:
      guard let mentor = mentorOf[id] else { return .refused(noProfile(id, Mentor.noun)) }
      return .known(id, mentor, nil, remark: remark)
    case .mentee:
      guard let mentee = menteeOf[id] else { return .refused(noProfile(id, Mentee.noun)) }
      return .known(id, nil, mentee, remark: remark)
    case .curator, .thirdParty: return .known(id, nil, nil, remark: remark)
    }
  }

  private func noProfile(_ id: PersonID, _ noun: Noun) -> RowProblem {
    RowProblem(
      Phrase(
        ru: "\(id): нет записи в базе (\(noun.many.ru), \(survey.year.jsonText))",
        en: "\(id) has no profile among the \(noun.many.en) of \(survey.year.jsonText)"))
  }

  private static func nobody(_ near: [PersonID]) -> RowProblem {
    let advice =
      near.isEmpty
      ? Phrase(
        ru: "; сначала внесите человека: вступительной анкетой или person add",
        en: "; first enter the person, by an intake survey or by person add")
      : Phrase(ru: "; возможно, это ", en: "; perhaps it is ")
        + .list(near.prefix(5).map { "\($0)" }, joinedBy: .or)
    return RowProblem(
      Phrase(ru: "такого человека нет среди людей", en: "nobody among the people is called so")
        + advice)
  }
}
