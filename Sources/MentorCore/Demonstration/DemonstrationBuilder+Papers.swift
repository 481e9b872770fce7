/// What became of the consent of a person.
private enum ConsentFate {
  case sound, missing, expired, withdrawn, expiring, wrongSigner
}

extension DemonstrationBuilder {
  /// Adds the consents: sound ones for most, none or a bad one for a few.
  mutating func addConsents() {
    let fates = fates()
    for person in people { addConsents(of: person, fate: fates[person.id.number - 1]) }
  }

  /// A fate for each person; from twelve people on every fate occurs.
  private mutating func fates() -> [ConsentFate] {
    let count = people.count
    var fates = [ConsentFate](repeating: .sound, count: count)
    guard count >= 12 else { return fates }
    var order = generator.shuffled(Array(0..<count))
    let wanted: [(ConsentFate, percent: Int)] = [
      (.missing, 4), (.expired, 3), (.withdrawn, 2), (.expiring, 4),
    ]
    for (fate, percent) in wanted {
      for _ in 0..<max(1, count * percent / 100) {
        if let index = order.popLast() { fates[index] = fate }
      }
    }
    let young = order.filter { people[$0].age(on: date) ?? 99 < 19 }
    for index in young.prefix(max(1, count / 50)) { fates[index] = .wrongSigner }
    return fates
  }

  private mutating func addConsents(of person: Person, fate: ConsentFate) {
    guard fate != .missing else { return }
    let settings = organization.settings
    let due = ConsentGate.mustSign(person, settings: settings, on: date) ?? .guardian
    let kind = fate == .wrongSigner ? (due == .own ? .guardian : .own) : due
    // August before the year begins, so that the papers are in force from its first day on.
    let beginning = year.days.from ?? date
    let signed = beginning.adding(days: -generator.number(1...12))
    var until: CalendarDate? = generator.chance(80) ? year.days.to : nil
    var withdrawn: CalendarDate?
    var day = signed
    switch fate {
    case .expired:
      day = signed.adding(years: -1)
      until = beginning.adding(days: -93)
    case .withdrawn: withdrawn = max(signed, date.adding(days: -generator.number(0...5)))
    case .expiring: until = date.adding(days: generator.number(5...25))
    case .sound, .missing, .wrongSigner: break
    }
    add(
      .processing, of: person, signer: signer(kind, of: person), signed: day, until: until,
      withdrawn: withdrawn)
    guard fate == .sound else { return }
    if person.role.kind == .teacher, person.role.experienceYears ?? 0 >= 8 {
      add(.mentoring, of: person, signer: Signer(kind: .own), signed: signed, until: nil)
    }
    if generator.chance(10) {
      add(
        .distribution, of: person, signer: signer(kind, of: person), signed: signed, until: until)
    }
  }

  private mutating func signer(_ kind: SignerKind, of person: Person) -> Signer {
    guard kind == .guardian else { return Signer(kind: .own) }
    let (name, ground) = names.guardian(of: person.surname)
    return Signer(kind: .guardian, name: name, ground: ground)
  }

  private mutating func add(
    _ kind: ConsentKind, of person: Person, signer: Signer, signed: CalendarDate,
    until: CalendarDate?, withdrawn: CalendarDate? = nil
  ) {
    let number = consents.count + 1
    var consent = Consent(
      id: ConsentID(number: number), person: person.id, kind: kind, signer: signer,
      signed: signed, validUntil: until, withdrawn: withdrawn,
      document: "папка согласий, лист \(number)")
    consent.key = generator.key()
    consents.append(consent)
  }

  /// Adds wishes of the group meeting, and a few vetoes.
  mutating func addDecisions() {
    let byForm = Dictionary(grouping: mentors) { $0.forms.last }
    for (index, mentee) in mentees.enumerated() {
      let kind: ConstraintKind? =
        index % 10 == 6 ? .prefer : index % 40 == 11 ? .forbid : nil
      guard let kind, let choices = byForm[mentee.forms.last], !choices.isEmpty else { continue }
      var decision = Constraint(
        id: ConstraintID(number: constraints.count + 1), kind: kind,
        mentor: generator.pick(choices).id, mentee: mentee.id,
        reason: kind == .forbid ? "по просьбе классного руководителя" : "выбор на общей встрече")
      decision.key = generator.key()
      constraints.append(decision)
    }
  }

  /// Adds pairs of the year before that came to their end, with the profiles of that year.
  mutating func addEarlierPairs() {
    let current = mentees
    let wanted = (mentors.count + 5) / 6
    // Where the search goes on in each form: who was passed over once is never taken.
    var next: [FormCode: Int] = [:]
    for mentor in mentors where pairs.count < wanted {
      let upper = people[mentor.person.number - 1]
      guard upper.role.kind == .teacher || upper.role.kind == .student,
        let form = mentor.forms.last
      else { continue }
      let found = current[(next[form] ?? 0)...].firstIndex {
        $0.forms.last == form && people[$0.person.number - 1].age(on: date) ?? 0 > 10
      }
      next[form] = found.map { $0 + 1 } ?? current.count
      if let found { addEarlierPair(mentor, current[found], form) }
    }
  }

  private mutating func addEarlierPair(_ mentor: Mentor, _ mentee: Mentee, _ form: FormCode) {
    let before = year.previous
    var upper = Mentor(
      id: MentorID(number: mentors.count + 1), person: mentor.person, year: before, forms: [form],
      competences: mentor.competences, capacity: mentor.capacity, status: .archived)
    upper.key = generator.key()
    var lower = Mentee(
      id: MenteeID(number: mentees.count + 1), person: mentee.person, year: before, forms: [form],
      requests: mentee.requests, status: .archived)
    lower.key = generator.key()
    let beginning = before.days.from ?? date
    var pair = Pair(
      id: PairID(number: pairs.count + 1), mentor: upper.id, mentees: [lower.id], form: form,
      year: before, on: beginning.adding(days: 33), by: "куратор")
    do throws(PairingError) {
      try pair.complete(from: beginning, agreedBy: parties(mentor.person, lower))
    } catch {
      return
    }
    pair.key = generator.key()
    mentors.append(upper)
    mentees.append(lower)
    pairs.append(pair)
  }
}

extension DemonstrationBuilder {
  /// Who has to agree to a pair of the year before.
  fileprivate func parties(_ mentor: PersonID, _ mentee: Mentee) -> [AgreementParty] {
    func hasGuardian(_ id: PersonID) -> Bool {
      ConsentGate.mustSign(people[id.number - 1], settings: organization.settings, on: date)
        == .guardian
    }
    return [.mentor] + (hasGuardian(mentor) ? [.mentorGuardian] : [])
      + [.mentee(mentee.id)] + (hasGuardian(mentee.person) ? [.guardian(mentee.id)] : [])
  }
}

extension Pair {
  /// Leads a pair of the year before from its proposal to its end.
  fileprivate mutating func complete(
    from beginning: CalendarDate, agreedBy parties: [AgreementParty]
  ) throws(PairingError) {
    func occasion(_ days: Int) -> Occasion {
      Occasion(on: beginning.adding(days: days), by: "куратор")
    }
    for party in parties {
      let agreement = Agreement(
        party, on: occasion(36).date, document: "лист согласия пары \(id)", by: "куратор")
      try agree(agreement, occasion(36), of: parties)
    }
    try approve(occasion(38), agreedBy: parties)
    try order(PrintedOrder(number: "41", date: occasion(39).date), occasion(39))
    try start(occasion(44))
    try finish(occasion(262))
  }
}
