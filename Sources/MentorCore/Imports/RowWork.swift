import Interchange
import JSONStore
import Wording

/// Puts the rows of a table into the data, one after the other.
struct RowWork {
  let importer: Importer
  let file: String
  let sheet: String?
  private(set) var base: ImportBase
  private(set) var index: PersonIndex
  private(set) var identity: IdentityIndex?
  private var mentorOf: [PersonID: MentorID] = [:]
  private var menteeOf: [PersonID: MenteeID] = [:]
  private var register: ConsentRegister

  init(importer: Importer, file: String, sheet: String?, base: ImportBase) {
    self.importer = importer
    self.file = file
    self.sheet = sheet
    self.base = base
    index = PersonIndex(base.people)
    identity = importer.rules?.rules.identity.map { IdentityIndex($0, base) }
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
    Origin(file: file, sheet: sheet, hash: parsed.hash, row: parsed.row.number)
  }

  /// The origin of what several rows tell together, the last of which counts.
  private func origin(_ rows: [ParsedRow], _ last: ParsedRow) -> Origin {
    guard rows.count > 1 else { return origin(last) }
    let hash = SHA256.digest(of: rows.map(\.hash).joined(separator: "\n")).hex
    return Origin(file: file, sheet: sheet, hash: hash, row: last.row.number)
  }
}

// MARK: People and profiles

extension RowWork {
  /// Whose row it is: somebody known, or a new person whose record is made later.
  private enum Owner {
    case known(PersonID)
    case new(PersonID)
  }

  /// Takes in rows about people; of several rows about one person the last one counts
  /// where they differ.
  mutating func takePeople(_ rows: [ParsedRow], _ outcome: inout ImportOutcome) {
    var owners: [Int: Owner] = [:]
    var rowsOf: [PersonID: [Int]] = [:]
    var rejections: [Int: [RowProblem]] = [:]
    var byNameAlone: Set<Int> = []
    var next = base.people.nextID.number
    for (position, parsed) in rows.enumerated() {
      guard parsed.problems.isEmpty, let draft = parsed.draft else {
        rejections[position] = parsed.problems
        continue
      }
      switch match(draft) {
      case .one(let id, let isByNameAlone):
        if isByNameAlone { byNameAlone.insert(position) }
        owners[position] = rowsOf[id]?.first.flatMap { owners[$0] } ?? .known(id)
        rowsOf[id, default: []].append(position)
      case .nobody:
        let id = PersonID(number: next)
        next += 1
        let person = draft.person(id, expecting: nil, origin: origin(parsed))
        index.add(person)
        identity?.add(person)
        owners[position] = .new(id)
        rowsOf[id] = [position]
      case .refused(let reason): rejections[position] = [reason]
      }
    }
    for (position, parsed) in rows.enumerated() {
      if let reasons = rejections[position] {
        outcome.rejected.append(ImportOutcome.Rejected(row: parsed.row, reasons: reasons))
        continue
      }
      guard let owner = owners[position] else { continue }
      let id =
        switch owner {
        case .known(let id), .new(let id): id
        }
      outcome.findings += parsed.findings
      let own = rowsOf[id] ?? [position]
      if let last = own.last, last != position {
        outcome.findings.append(Self.repeated(parsed.row.number, rows[last].row.number))
        continue
      }
      do throws(PeopleError) {
        let accepted = try take(own.map { rows[$0] }, of: owner)
        outcome.accepted.append(accepted)
        if accepted.change != .unchanged, byNameAlone.contains(position), case .known = owner {
          outcome.findings.append(Self.recognised(parsed.row.number, id))
        }
      } catch {
        outcome.rejected.append(
          ImportOutcome.Rejected(row: parsed.row, reasons: [RowProblem(error.message)]))
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

  static func ambiguous(_ ids: [PersonID]) -> Phrase {
    Phrase(ru: "подходит не один человек: ", en: "more than one person fits: ")
      + .list(ids.map { "\($0)" })
      + Phrase(ru: "; укажите дату рождения", en: "; give the date of birth")
  }

  private static func repeated(_ row: Int, _ last: Int) -> ImportFinding {
    ImportFinding(
      "import.repeated-person", .warning, row: row,
      Phrase(
        ru: "тот же человек ещё раз в строке \(last): где они расходятся, считается она",
        en: "the same person again in row \(last), which counts where they differ"))
  }

  /// Takes in the rows about one person, the one that counts last.
  private mutating func take(
    _ rows: [ParsedRow], of owner: Owner
  ) throws(PeopleError) -> ImportOutcome.Accepted {
    guard let last = rows.last else { throw .notAName }
    let origin = origin(rows, last)
    let person = try person(rows, of: owner, origin).verified()
    switch importer.kind {
    case .mentors: return try takeMentor(rows, person, origin)
    case .mentees: return try takeMentee(rows, person, origin)
    case .people, .consents: return takePerson(person, origin)
    }
  }

  /// The person of the rows as it is to be stored.
  private func person(
    _ rows: [ParsedRow], of owner: Owner, _ origin: Origin
  ) throws(PeopleError) -> Person {
    var person: Person? = if case .known(let id) = owner { base.people[id] } else { nil }
    for parsed in rows {
      let expected = parsed.profile?.expectedKind(importer.kind, of: importer.forms)
      if let known = person {
        person = parsed.draft?.updating(known, expecting: expected)
      } else if case .new(let id) = owner {
        person = parsed.draft?.person(id, expecting: expected, origin: origin)
      }
    }
    guard let person else { throw .notAName }
    return person
  }

  private mutating func takePerson(
    _ person: Person, _ origin: Origin
  ) -> ImportOutcome.Accepted {
    let old = base.people[person.id]
    if let old, old.origin?.hash == origin.hash {
      return accepted(origin, .unchanged, "\(old.id)", old.id)
    }
    var person = person
    person.origin = origin
    base.people.put(person)
    return accepted(origin, old == nil ? .added : .updated, "\(person.id)", person.id)
  }

  private mutating func takeMentor(
    _ rows: [ParsedRow], _ person: Person, _ origin: Origin
  ) throws(PeopleError) -> ImportOutcome.Accepted {
    let old = mentorOf[person.id].flatMap { base.mentors[$0] }
    if let old, old.origin?.hash == origin.hash {
      return accepted(origin, .unchanged, "\(old.id)", person.id)
    }
    var mentor = old ?? Mentor(id: base.mentors.nextID, person: person.id, year: importer.year)
    for parsed in rows {
      mentor = parsed.profile?.updating(mentor, origin: origin) ?? mentor
    }
    try base.mentors.replace(mentor, taken: base.takenPlaces[mentor.id] ?? .none)
    base.people.put(person)
    mentorOf[person.id] = mentor.id
    return accepted(origin, old == nil ? .added : .updated, "\(mentor.id)", person.id)
  }

  private mutating func takeMentee(
    _ rows: [ParsedRow], _ person: Person, _ origin: Origin
  ) throws(PeopleError) -> ImportOutcome.Accepted {
    let old = menteeOf[person.id].flatMap { base.mentees[$0] }
    if let old, old.origin?.hash == origin.hash {
      return accepted(origin, .unchanged, "\(old.id)", person.id)
    }
    var mentee =
      old
      ?? Mentee(
        id: base.mentees.nextID, person: person.id, year: importer.year, entered: importer.today)
    for parsed in rows {
      mentee = parsed.profile?.updating(mentee, origin: origin) ?? mentee
    }
    try base.mentees.replace(mentee, openPairs: [])
    base.people.put(person)
    menteeOf[person.id] = mentee.id
    return accepted(origin, old == nil ? .added : .updated, "\(mentee.id)", person.id)
  }

  private func accepted(
    _ origin: Origin, _ change: ImportOutcome.Change, _ record: String, _ person: PersonID
  ) -> ImportOutcome.Accepted {
    ImportOutcome.Accepted(
      row: origin.row, change: change, record: record, person: person)
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
        ImportOutcome.Rejected(row: parsed.row, reasons: [RowProblem(error.message)]))
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
    outcome.rejected.append(ImportOutcome.Rejected(row: parsed.row, reasons: [RowProblem(reason)]))
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
        document: draft.document, origin: origin(parsed), template: importer.templates[draft.kind],
        operator: importer.operatorName)
      return accepted(origin(parsed), .added, "\(added.id)", person.id)
    }
    if old.origin?.hash == parsed.hash {
      return accepted(origin(parsed), .unchanged, "\(old.id)", person.id)
    }
    var changed = old
    if draft.signer != nil { changed.signer = signer }
    changed.validUntil = draft.until ?? old.validUntil
    changed.document = draft.document ?? old.document
    changed.origin = origin(parsed)
    try register.replace(changed, of: person)
    return accepted(origin(parsed), .updated, "\(old.id)", person.id)
  }
}
