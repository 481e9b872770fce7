extension WholeYearBuilder {
  /// Adds the partners from which mentors come, and three others; every other one is named by its
  /// identifier, and some of the employers' people come from the association.
  mutating func addPartners() {
    let known: [(names: [String], kind: PartnerKind, offer: String)] = [
      (school.colleges, .college, "наставники-студенты, экскурсии в колледж"),
      (school.enterprises, .enterprise, "наставники, экскурсии, учебные задания"),
      (["МБОУ «Лицей № 2 г. Ясногорье»"], .school, "обмен опытом наставников"),
      (["Ассоциация педагогов Ясногорья"], .association, "семинары и конкурсы"),
      (["Управление образования г. Ясногорье"], .authority, "методическая помощь"),
    ]
    var identifiers: [String: String] = [:]
    for (names, kind, offer) in known {
      for name in names {
        let number = partners.count + 1
        var partner = Partner(
          id: PartnerID(number: number), name: name, kind: kind,
          agreements: kind == .authority
            ? []
            : [
              PartnerAgreement(
                signed: day(9, 1).adding(days: -number % 20), number: "\(number)-с",
                validUntil: number % 5 == 4 ? day(3, 1) : year.days.to)
            ],
          offers: [offer])
        partner.key = generator.key()
        partners.append(partner)
        if number % 2 == 0 { identifiers[name] = "\(partner.id)" }
      }
    }
    for index in school.people.indices {
      guard var name = school.people[index].organization else { continue }
      if index % 7 == 3, school.people[index].role.kind == .employee {
        name = known[3].names[0]
        school.people[index].role.employer = name
        school.people[index].organization = name
      }
      if let id = identifiers[name] { school.people[index].organization = id }
    }
  }

  /// Interviews, trains and clears the mentors before the matching; a few fall short of it.
  mutating func prepareMentors() {
    let curator = organization.curator
    var trained: [PersonID] = []
    for mentor in school.mentors where mentor.year == year {
      let person = school.people[mentor.person.number - 1]
      let number = mentor.id.number
      let outcome: InterviewOutcome =
        number % 40 == 23 ? .notRecommended : number % 15 == 4 ? .conditional : .recommended
      var interview = Interview(
        id: InterviewID(number: interviews.count + 1), person: person.id,
        date: Self.workday(day(9, 7 + number % 14)), outcome: outcome,
        conditions: outcome == .conditional ? "первые встречи — вместе с куратором" : nil,
        interviewer: curator, psychologist: person.role.kind == .learner)
      interview.key = generator.key()
      interviews.append(interview)
      trained.append(person.id)
      guard person.role.kind == .employee, number % 30 != 19 else { continue }
      var clearance = Clearance(
        id: ClearanceID(number: clearances.count + 1), person: person.id,
        kind: "справка о допуске", issued: day(9, 1).adding(days: -number % 25),
        number: "\(200 + number)", validUntil: year.days.to)
      clearance.key = generator.key()
      clearances.append(clearance)
    }
    addTrainings(of: trained)
  }

  /// A course of three sessions, eight hours in all, for every forty mentors.
  private mutating func addTrainings(of people: [PersonID]) {
    let sessions = [
      (9, "Роль наставника, правила и границы", 3.0), (16, "Первая встреча и план работы", 3.0),
      (23, "Трудные случаи и обратная связь", 2.0),
    ]
    for start in stride(from: 0, to: people.count, by: 40) {
      let group = Array(people[start..<min(start + 40, people.count)])
      let number = trainings.count + 1
      var training = Training(
        id: TrainingID(number: number),
        title: "Школа наставника" + (people.count > 40 ? ", группа \(number)" : ""), year: year,
        programme: "Программа подготовки наставников", requiredHours: 8)
      training.enrol(group)
      for (index, (day, topic, hours)) in sessions.enumerated() {
        let date = Self.workday(self.day(9, day + number % 5))
        training.add(TrainingSession(date: date, topic: topic, hours: hours))
        for (place, person) in group.enumerated() {
          training.note([person], at: index, wereThere: (start + place) % 25 != 11 || index == 0)
        }
      }
      training.key = generator.key()
      trainings.append(training)
    }
  }

  // MARK: Consents

  /// Brings in the consents that were lacking when the pairs were made: for two in three.
  mutating func collectConsents() {
    let gate = pool(on: school.date).gate
    for person in school.people {
      guard let obstacle = gate.obstacle(for: person), !obstacle.isWithdrawal,
        generator.chance(66)
      else { continue }
      addConsent(of: person, signed: day(10, 5).adding(days: generator.below(20)))
    }
  }

  /// Renews the consents that ended, or that majority made void, but for those of a few people who
  /// are in no open pair; and lets those leave who took theirs back.
  mutating func renewConsents() {
    let open = pairs.filter(\.state.takesPlace)
    let working =
      Set(open.map { school.mentors[$0.mentor.number - 1].person })
      .union(open.flatMap(\.mentees).map { school.mentees[$0.number - 1].person })
    let gate = pool(on: date).gate
    var left: Set<PersonID> = []
    var count = 0
    for person in school.people {
      guard let obstacle = gate.obstacle(for: person) else { continue }
      if obstacle.isWithdrawal, !working.contains(person.id) {
        left.insert(person.id)
        continue
      }
      count += 1
      guard working.contains(person.id) || count % 5 != 2 else { continue }
      var signed = majority(of: person) ?? Self.workday(day(11, 9))
      if case .expired(let end) = obstacle, end > day(10, 1) { signed = Self.workday(before: end) }
      addConsent(of: person, signed: signed)
    }
    for index in school.mentors.indices where left.contains(school.mentors[index].person) {
      school.mentors[index].leave(on: day(10, 2), because: "отозвано согласие")
    }
    for index in school.mentees.indices where left.contains(school.mentees[index].person) {
      school.mentees[index].leave(on: day(10, 2), because: "отозвано согласие")
    }
  }

  /// The working day after which `person` signs alone, where it lies in the year.
  private func majority(of person: Person) -> CalendarDate? {
    let years = organization.settings.majorityAge
    let day: CalendarDate? =
      switch person.born {
      case .date(let born): born.adding(years: years)
      case .year(let born): CalendarDate(validYear: born + years + 1, month: 1, day: 9)
      case nil: nil
      }
    guard let day, day > self.day(10, 1) else { return nil }
    return min(Self.workday(day), date)
  }

  private mutating func addConsent(of person: Person, signed: CalendarDate) {
    let kind = ConsentGate.mustSign(person, settings: organization.settings, on: signed) ?? .own
    var signer = Signer(kind: .own)
    if kind == .guardian {
      let (name, ground) = school.names.guardian(of: person.surname)
      signer = Signer(kind: .guardian, name: name, ground: ground)
    }
    let number = school.consents.count + 1
    var consent = Consent(
      id: ConsentID(number: number), person: person.id, kind: .processing, signer: signer,
      signed: signed, validUntil: year.days.to,
      document: isTerse ? nil : "папка согласий, лист \(number)")
    consent.key = generator.key()
    school.consents.append(consent)
  }
}

extension ConsentGate.Obstacle {
  fileprivate var isWithdrawal: Bool { if case .withdrawn = self { true } else { false } }
}

extension Mentor {
  fileprivate mutating func leave(on date: CalendarDate, because reason: String) {
    guard status != .archived else { return }
    (status, statusSince, statusReason) = (.archived, date, reason)
  }
}

extension Mentee {
  /// Leaves the pool; an archived profile stays as it is.
  mutating func leave(on date: CalendarDate, because reason: String) {
    guard status != .archived else { return }
    (status, statusSince, statusReason) = (.archived, date, reason)
  }
}
