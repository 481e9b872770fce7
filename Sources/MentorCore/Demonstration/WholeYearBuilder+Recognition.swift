import Wording

extension WholeYearBuilder {
  /// Notes what is done for every third of those who wait, five hundred at most.
  mutating func wait() {
    let pool = pool(on: date).with(pairs: RecordSet(pairs))
    for (index, mentee) in pool.waiting.enumerated() where index % 3 == 0 && index < 1500 {
      let isSearch = index % 2 == 0
      var record = MenteeSupport(
        id: SupportID(number: support.count + 1), mentee: mentee.id,
        kind: isSearch ? .search : .psychological,
        by: isSearch ? "куратор" : "педагог-психолог", since: day(11, 16),
        what: isSearch ? "ищем наставника среди партнёров" : "беседы раз в две недели")
      record.key = generator.key()
      if index % 5 == 3 { record.close(on: day(3, 5), outcome: "помощь больше не нужна") }
      support.append(record)
    }
  }

  /// Holds the events of the year, rewards mentors and mentees, and describes practices.
  mutating func recognize() {
    let completed = pairs.filter { $0.year == year && $0.state == .completed }
    let mentors = completedMentors
    let mentees = Self.unique(
      completed.flatMap(\.mentees).map { school.mentees[$0.number - 1].person })
    addCouncil()
    addEvents(mentors, mentees)
    addAwards(mentors, mentees)
    addPractices(completed)
  }

  /// The mentors of pairs that were completed, each once; every sixth is rewarded.
  var completedMentors: [PersonID] {
    let completed = pairs.lazy.filter { $0.year == year && $0.state == .completed }
    return Self.unique(completed.map { school.mentors[$0.mentor.number - 1].person })
  }

  /// How many mentors there are for each who is rewarded.
  static let mentorsOfAward = 6

  private static func unique(_ people: some Sequence<PersonID>) -> [PersonID] {
    var seen: Set<PersonID> = []
    return people.filter { seen.insert($0).inserted }
  }

  private mutating func addCouncil() {
    let teachers = school.people.filter { $0.role.kind == .teacher }.prefix(4)
    let people =
      [(organization.director ?? "", "директор", CouncilRole.chair)]
      + zip(teachers, [.deputy, .secretary, .member, .member] as [CouncilRole]).map {
        ($0.fullName, $0.role.position ?? "учитель", $1)
      }
    for (index, (name, office, role)) in people.enumerated() {
      var member = CouncilMember(
        id: CouncilMemberID(number: index + 1), name: name, office: office, role: role,
        from: day(9, 15), until: index == 4 ? day(2, 1) : nil)
      member.key = generator.key()
      council.append(member)
    }
  }

  private mutating func addEvents(_ mentors: [PersonID], _ mentees: [PersonID]) {
    func taking(_ people: some Sequence<PersonID>) -> [EventParticipation] {
      people.map { EventParticipation(person: $0) }
    }
    let everybody = taking(Self.unique(Array(mentors.prefix(100)) + mentees.prefix(200)))
    let council = "протокол заседания совета № "
    add("Родительские собрания о программе", .informing, day(9, 14))
    add("Совет наставников: план на год", .councilSession, day(9, 18), [], council + "1")
    add("Знакомство наставников и наставляемых", .groupMeeting, day(9, 29), everybody)
    add("Круглый стол с партнёрами", .roundTable, day(11, 19), taking(mentors.prefix(10)))
    add("Совет наставников: промежуточные итоги", .councilSession, day(1, 20), [], council + "2")
    add("Семинар «Обратная связь без обид»", .seminar, day(2, 11), taking(mentors.prefix(30)))
    var contest = taking(mentors.prefix(12))
    for (place, role) in [EventRole.winner, .laureate, .laureate].enumerated()
    where contest.indices.contains(place) {
      contest[place].role = role
      contest[place].result = place == 0 ? "1-е место" : "\(place + 1)-е место"
    }
    add("Городской конкурс «Лучший наставник»", .contest, day(3, 25), contest, level: .municipality)
    add("Совет наставников: итоги года", .councilSession, last.adding(days: -7), [], council + "3")
    add("Итоговое мероприятие программы", .finalEvent, last.adding(days: -4), everybody)
    add("Областной форум наставников", .forum, date.adding(days: 20), [], level: .region)
  }

  private mutating func add(
    _ title: String, _ kind: EventKind, _ date: CalendarDate,
    _ participants: [EventParticipation] = [], _ document: String? = nil,
    level: Level = .organization
  ) {
    let day = Self.workday(date)
    var event = Event(
      id: EventID(number: events.count + 1), title: title, kind: kind, from: day, year: year,
      level: level, place: level == .organization ? "актовый зал" : "г. Ясногорье",
      state: day <= self.date ? .held : .planned, participants: participants,
      decisions: kind == .councilSession ? ["принять к сведению отчёт куратора"] : [],
      document: document)
    event.key = generator.key()
    events.append(event)
  }

  /// Rewards one in six mentors and one in fifteen mentees whose pairs were completed.
  private mutating func addAwards(_ mentors: [PersonID], _ mentees: [PersonID]) {
    let contest = events.first { $0.kind == .contest }?.id
    let kinds: [AwardKind] = [.gratitude, .certificate, .badge, .bonus]
    for (index, person) in mentors.enumerated() where index % Self.mentorsOfAward == 0 {
      let isWinner = index == 0
      add(
        person, isWinner ? .title : kinds[index / Self.mentorsOfAward % kinds.count],
        title: isWinner ? "Лучший наставник города" : nil,
        isWinner ? "победа в городском конкурсе" : "успешная работа пары в течение года",
        event: isWinner ? contest : nil, level: isWinner ? .municipality : .organization,
        isOrdered: !isWinner)
    }
    for (index, person) in mentees.enumerated() where index % 15 == 0 {
      add(person, .certificate, "защита проекта на итоговом мероприятии")
    }
  }

  private mutating func add(
    _ person: PersonID, _ kind: AwardKind, title: String? = nil, _ grounds: String,
    event: EventID? = nil, level: Level = .organization, isOrdered: Bool = false
  ) {
    let order = orders.last { $0.kind == .awards }?.printed
    var award = Award(
      id: AwardID(number: awards.count + 1), person: person, kind: kind, title: title,
      grounds: grounds,
      date: event.flatMap { id in events.first { $0.id == id }?.from }
        ?? Self.workday(before: last),
      year: year, level: level, event: event,
      document: isOrdered ? order.map { "приказ \($0)" } : nil)
    award.key = generator.key()
    awards.append(award)
  }

  /// Describes the practice of one in fifteen pairs, three at least; published is that of grown-up
  /// mentors, who agree to it.
  private mutating func addPractices(_ completed: [Pair]) {
    let wanted = min(completed.count, max(3, completed.count / 15))
    for (index, pair) in completed.prefix(wanted).enumerated() {
      let author = school.people[school.mentors[pair.mentor.number - 1].person.number - 1]
      let isOwn = YearWords.practices.contains { $0.form == pair.form }
      let fitting = YearWords.practices.filter { $0.form == (isOwn ? pair.form : nil) }
      let words = fitting[index % fitting.count]
      let form = FormCatalogue.standard[pair.form]?.name.ru ?? pair.form.text
      var practice = Practice(
        id: PracticeID(number: index + 1),
        title: practices.contains { $0.title == words.title }
          ? "\(words.title), \(index + 1)" : words.title,
        form: pair.form, authors: [author.id],
        situation: "Форма «\(form)»: пара искала общее дело.",
        description: words.text, results: ["план выполнен, обе стороны довольны"], pair: pair.id,
        year: year)
      let isGrown = author.role.kind == .teacher || author.role.kind == .employee
      practice.state = isGrown ? .published : index % 2 == 0 ? .accepted : .draft
      if isGrown {
        practice.published = Self.workday(before: last.adding(days: -1))
        practice.link = "https://school14.example/practices/\(index + 1)"
        addDistribution(of: author.id)
      }
      practice.key = generator.key()
      practices.append(practice)
    }
  }

  private mutating func addDistribution(of person: PersonID) {
    let number = school.consents.count + 1
    var consent = Consent(
      id: ConsentID(number: number), person: person, kind: .distribution,
      signer: Signer(kind: .own), signed: Self.workday(day(4, 12)), validUntil: year.days.to,
      document: "папка согласий, лист \(number)")
    consent.categories = [.name, .practice]
    consent.key = generator.key()
    school.consents.append(consent)
  }

  // MARK: Disorder

  /// The findings that `check` will have, by code: those planted, and those that the papers lack.
  var countedDisorder: [String: Int] {
    var counts = planted
    let pool = pool(on: date)
    var active: Set<PersonID> = []
    for mentor in pool.mentors where mentor.status == .active {
      active.insert(mentor.person)
      if mentor.forms.isEmpty { counts["profile.no-form", default: 0] += 1 }
    }
    for mentee in pool.mentees where mentee.status == .active {
      active.insert(mentee.person)
      if mentee.forms.isEmpty { counts["profile.no-form", default: 0] += 1 }
    }
    for person in school.people where active.contains(person.id) {
      let code: String? =
        switch pool.gate.obstacle(for: person) {
        case .missing, .expired, .withdrawn, .notYetSigned, .ageUnknown: "consent.missing"
        case .needsGuardian: "consent.signer"
        case .needsOwnSignature: "consent.majority"
        case nil: nil
        }
      if let code { counts[code, default: 0] += 1 }
    }
    return counts
  }
}
