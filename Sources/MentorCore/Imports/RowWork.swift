import Interchange
import JSONStore
import Wording

/// Puts the rows of a table into the data, one after the other.
struct RowWork {
  let importer: Importer
  let file: String
  private(set) var base: ImportBase
  private var index: PersonIndex
  private var mentorOf: [PersonID: MentorID] = [:]
  private var menteeOf: [PersonID: MenteeID] = [:]
  private var register: ConsentRegister

  init(importer: Importer, file: String, base: ImportBase) {
    self.importer = importer
    self.file = file
    self.base = base
    index = PersonIndex(base.people)
    for mentor in base.mentors where mentor.year == importer.year {
      mentorOf[mentor.person] = mentor.id
    }
    for mentee in base.mentees where mentee.year == importer.year {
      menteeOf[mentee.person] = mentee.id
    }
    register = ConsentRegister(
      base.consents, settings: importer.settings, on: importer.today)
  }

  /// Takes over what the register of consents has become.
  mutating func finish() { base.consents = register.consents }

  private func origin(_ parsed: ParsedRow) -> Origin {
    Origin(file: file, hash: parsed.hash, row: parsed.row.number)
  }
}

// MARK: People and profiles

extension RowWork {
  /// Whose row it is: somebody known, or a new person whose record is made later.
  private enum Owner {
    case known(PersonID)
    case new(PersonID)
  }

  /// Takes in rows about people; of several rows about one person the last one counts.
  mutating func takePeople(_ rows: [ParsedRow], _ outcome: inout ImportOutcome) {
    var owners: [Int: Owner] = [:]
    var lastRow: [PersonID: Int] = [:]
    var rejections: [Int: [Phrase]] = [:]
    var byNameAlone: Set<Int> = []
    var next = base.people.nextID.number
    for (position, parsed) in rows.enumerated() {
      guard parsed.problems.isEmpty, let draft = parsed.draft else {
        rejections[position] = parsed.problems
        continue
      }
      switch index.match(draft.name, born: draft.born) {
      case .one(let id, let isByNameAlone):
        if isByNameAlone { byNameAlone.insert(position) }
        owners[position] = lastRow[id].flatMap { owners[$0] } ?? .known(id)
        lastRow[id] = position
      case .nobody:
        let id = PersonID(number: next)
        next += 1
        index.add(draft.person(id, expecting: nil, origin: origin(parsed)))
        owners[position] = .new(id)
        lastRow[id] = position
      case .several(let ids):
        rejections[position] = [Self.ambiguous(ids)]
      }
    }
    for (position, parsed) in rows.enumerated() {
      if let reasons = rejections[position] {
        outcome.rejected.append(ImportOutcome.Rejected(row: parsed.row, reasons: reasons))
        continue
      }
      guard let owner = owners[position] else { continue }
      let id = switch owner { case .known(let id), .new(let id): id }
      outcome.findings += parsed.findings
      if let last = lastRow[id], last != position {
        outcome.findings.append(Self.repeated(parsed.row.number, rows[last].row.number))
        continue
      }
      do throws(PeopleError) {
        let accepted = try take(parsed, of: owner)
        outcome.accepted.append(accepted)
        if accepted.change != .unchanged, byNameAlone.contains(position), case .known = owner {
          outcome.findings.append(Self.recognised(parsed.row.number, id))
        }
      } catch {
        outcome.rejected.append(
          ImportOutcome.Rejected(row: parsed.row, reasons: [error.message]))
      }
    }
  }

  private static func recognised(_ row: Int, _ id: PersonID) -> ImportFinding {
    ImportFinding(
      "import.by-name-alone", .note, row: row,
      Phrase(
        ru: "\(id) узнан(а) только по имени: дата рождения не указана здесь или в базе",
        en: "\(id) was recognised by name alone: a birth is missing here or in the base"))
  }

  private static func ambiguous(_ ids: [PersonID]) -> Phrase {
    Phrase(ru: "подходит не один человек: ", en: "more than one person fits: ")
      + .list(ids.map { "\($0)" })
      + Phrase(ru: "; укажите дату рождения", en: "; give the date of birth")
  }

  private static func repeated(_ row: Int, _ last: Int) -> ImportFinding {
    ImportFinding(
      "import.repeated-person", .warning, row: row,
      Phrase(
        ru: "тот же человек ещё раз в строке \(last): считается она",
        en: "the same person again in row \(last), which counts"))
  }

  private mutating func take(
    _ parsed: ParsedRow, of owner: Owner
  ) throws(PeopleError) -> ImportOutcome.Accepted {
    switch importer.kind {
    case .mentors: try takeMentor(parsed, of: owner)
    case .mentees: try takeMentee(parsed, of: owner)
    case .people, .consents: try takePerson(parsed, of: owner)
    }
  }

  /// The person of the row as it is to be stored.
  private func person(_ parsed: ParsedRow, of owner: Owner) throws(PeopleError) -> Person {
    guard let draft = parsed.draft else { throw .notAName }
    let expected = parsed.profile?.expectedKind(importer.kind)
    switch owner {
    case .new(let id):
      return draft.person(id, expecting: expected, origin: origin(parsed))
    case .known(let id):
      guard let old = base.people[id] else {
        return draft.person(id, expecting: expected, origin: origin(parsed))
      }
      return draft.updating(old, expecting: expected)
    }
  }

  private mutating func takePerson(
    _ parsed: ParsedRow, of owner: Owner
  ) throws(PeopleError) -> ImportOutcome.Accepted {
    var person = try person(parsed, of: owner)
    let old = base.people[person.id]
    if let old, old.origin?.hash == parsed.hash {
      return accepted(parsed, .unchanged, "\(old.id)", old.id)
    }
    person.origin = origin(parsed)
    try base.people.register(person)
    return accepted(parsed, old == nil ? .added : .updated, "\(person.id)", person.id)
  }

  private mutating func takeMentor(
    _ parsed: ParsedRow, of owner: Owner
  ) throws(PeopleError) -> ImportOutcome.Accepted {
    guard let profile = parsed.profile else { throw .notAName }
    let person = try person(parsed, of: owner)
    let old = mentorOf[person.id].flatMap { base.mentors[$0] }
    if let old, old.origin?.hash == parsed.hash {
      return accepted(parsed, .unchanged, "\(old.id)", person.id)
    }
    let before =
      old ?? Mentor(id: base.mentors.nextID, person: person.id, year: importer.year)
    let mentor = profile.updating(before, origin: origin(parsed))
    let verified = try person.verified()
    try base.mentors.replace(mentor, taken: base.takenPlaces[mentor.id] ?? .none)
    base.people.put(verified)
    mentorOf[person.id] = mentor.id
    return accepted(parsed, old == nil ? .added : .updated, "\(mentor.id)", person.id)
  }

  private mutating func takeMentee(
    _ parsed: ParsedRow, of owner: Owner
  ) throws(PeopleError) -> ImportOutcome.Accepted {
    guard let profile = parsed.profile else { throw .notAName }
    let person = try person(parsed, of: owner)
    let old = menteeOf[person.id].flatMap { base.mentees[$0] }
    if let old, old.origin?.hash == parsed.hash {
      return accepted(parsed, .unchanged, "\(old.id)", person.id)
    }
    let before =
      old ?? Mentee(id: base.mentees.nextID, person: person.id, year: importer.year)
    let verified = try person.verified()
    try base.mentees.replace(profile.updating(before, origin: origin(parsed)))
    base.people.put(verified)
    menteeOf[person.id] = before.id
    return accepted(parsed, old == nil ? .added : .updated, "\(before.id)", person.id)
  }

  private func accepted(
    _ parsed: ParsedRow, _ change: ImportOutcome.Change, _ record: String, _ person: PersonID
  ) -> ImportOutcome.Accepted {
    ImportOutcome.Accepted(
      row: parsed.row.number, change: change, record: record, person: person)
  }
}

// MARK: Consents

extension RowWork {
  /// Takes in a row about a consent of somebody who is known.
  mutating func takeConsent(_ parsed: ParsedRow, _ outcome: inout ImportOutcome) {
    guard parsed.problems.isEmpty, let draft = parsed.consent else {
      outcome.rejected.append(
        ImportOutcome.Rejected(row: parsed.row, reasons: parsed.problems))
      return
    }
    guard let person = owner(of: parsed, draft, &outcome) else { return }
    do throws(ConsentError) {
      outcome.accepted.append(try take(draft, of: person, parsed))
      outcome.findings += parsed.findings
    } catch {
      outcome.rejected.append(
        ImportOutcome.Rejected(row: parsed.row, reasons: [error.message]))
    }
  }

  private func owner(
    of parsed: ParsedRow, _ draft: ConsentDraft, _ outcome: inout ImportOutcome
  ) -> Person? {
    var reason = Phrase(
      ru: "человека с этим именем нет среди людей", en: "nobody of this name is among the people")
    if let code = draft.code {
      if let person = base.people[code] { return person }
      reason = Phrase(ru: "нет человека \(code)", en: "there is no person \(code)")
    } else if let name = parsed.draft {
      switch index.match(name.name, born: name.born) {
      case .one(let id, _): if let person = base.people[id] { return person }
      case .several(let ids): reason = Self.ambiguous(ids)
      case .nobody: break
      }
    }
    outcome.rejected.append(ImportOutcome.Rejected(row: parsed.row, reasons: [reason]))
    return nil
  }

  private mutating func take(
    _ draft: ConsentDraft, of person: Person, _ parsed: ParsedRow
  ) throws(ConsentError) -> ImportOutcome.Accepted {
    let must = register.mustSign(draft.kind, for: person, on: draft.signed)
    let signer = draft.signer ?? Signer(kind: must ?? .guardian)
    let consent = Consent(
      id: register.consents.nextID, person: person.id, kind: draft.kind, signer: signer,
      signed: draft.signed, validUntil: draft.until, document: draft.document,
      origin: origin(parsed))
    guard let old = register.same(as: consent) else {
      let added = try register.add(
        draft.kind, of: person, signed: draft.signed, by: draft.signer, until: draft.until,
        document: draft.document, origin: origin(parsed))
      return accepted(parsed, .added, "\(added.id)", person.id)
    }
    if old.origin?.hash == parsed.hash {
      return accepted(parsed, .unchanged, "\(old.id)", person.id)
    }
    var changed = old
    if draft.signer != nil { changed.signer = signer }
    changed.validUntil = draft.until ?? old.validUntil
    changed.document = draft.document ?? old.document
    changed.origin = origin(parsed)
    try register.replace(changed, of: person)
    return accepted(parsed, .updated, "\(old.id)", person.id)
  }
}
