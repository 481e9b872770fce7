extension WholeYearBuilder {
  /// Leads the pair of `story` from its proposal as far as its fate lets it come.
  ///
  /// - Throws: ``PairingError`` where a step is refused; the pair is left out then.
  mutating func live(
    _ story: PairStory, _ pools: YearPools, _ registry: inout OrderRegistry
  ) throws(PairingError) {
    let fate = story.fate
    let pool = fate.isLate ? pools.today : story.isSecond ? pools.november : pools.october
    if fate.isLate { return try liveLate(story, pool, &registry) }
    let day = story.isSecond ? day(11, 5) : self.day(10, 5)
    var pair = try confirmed(
      story, pool, proposed: day, ordered: registry.date(of: story), &registry)
    try pair.start(occasion(day.adding(days: 10 + story.number % 5)))
    switch fate {
    case .completed: try change(&pair, story, pool)
    case .paused, .resumed:
      let pause = fate == .paused ? last.adding(days: -30) : self.day(2, 1)
      let isAtSchool = story.form == .pupilPupil || story.form == .studentPupil
      try pair.pause(
        occasion(
          pause, isAtSchool ? "наставник готовится к экзаменам" : "наставник в командировке"))
      if fate == .resumed { try pair.resume(occasion(self.day(3, 3))) }
    case .dissolved, .renewed:
      try dissolve(pair, story, pool, &registry)
      return
    case .active, .ordered, .draft, .proposed, .agreed, .approved: break
    }
    if fate == .completed || fate == .resumed { try pair.finish(finish(of: story)) }
    pairs.append(pair)
  }

  private func finish(of story: PairStory) -> Occasion {
    Occasion(
      on: Self.workday(before: last.adding(days: -(story.number % 3))), by: actor)
  }

  /// Who takes the steps; `nil` where there is no room for it.
  var actor: String? { isTerse ? nil : "куратор" }

  private func occasion(_ date: CalendarDate, _ reason: String? = nil) -> Occasion {
    Occasion(on: Self.workday(date), by: actor, because: reason)
  }

  /// A new pair, agreed, approved and confirmed by the order of `ordered`.
  private mutating func confirmed(
    _ story: PairStory, _ pool: Pool, proposed: CalendarDate, ordered: CalendarDate,
    _ registry: inout OrderRegistry
  ) throws(PairingError) -> Pair {
    var pair = new(story, on: proposed)
    try agree(&pair, pool, on: proposed.adding(days: 2))
    try pair.approve(occasion(proposed.adding(days: 6)), agreedBy: pool.parties(to: pair))
    try registry.confirm(&pair, story, on: ordered)
    return pair
  }

  private mutating func new(_ story: PairStory, on date: CalendarDate) -> Pair {
    let models = FormCatalogue.standard[story.form]?.roleModels ?? []
    let mentees = story.mentees.filter { $0 != story.joins }
    var pair = Pair(
      id: PairID(number: pairs.count + 1), mentor: story.mentor, mentees: mentees,
      form: story.form, year: year, score: story.score,
      roleModel: models.isEmpty ? nil : models[story.number % models.count],
      on: Self.workday(date), by: actor, as: story.fate == .draft ? .draft : .proposed)
    pair.key = generator.key()
    return pair
  }

  private func agree(
    _ pair: inout Pair, _ pool: Pool, on date: CalendarDate
  ) throws(PairingError) {
    let parties = pool.parties(to: pair)
    for party in parties {
      try pair.agree(
        Agreement(party, on: Self.workday(date), document: paper(of: pair), by: actor),
        occasion(date), of: parties)
    }
  }

  private func paper(of pair: Pair) -> String? { isTerse ? nil : "лист согласия \(pair.id)" }

  /// A pair that is made when the lessons end, for the summer or the next year.
  private mutating func liveLate(
    _ story: PairStory, _ pool: Pool, _ registry: inout OrderRegistry
  ) throws(PairingError) {
    let begin = last.adding(days: -24)
    if story.fate == .ordered {
      pairs.append(
        try confirmed(
          story, pool, proposed: begin, ordered: registry.date(of: story), &registry))
      return
    }
    var pair = new(story, on: begin)
    if story.fate == .agreed || story.fate == .approved { try agree(&pair, pool, on: begin) }
    if story.fate == .approved {
      try pair.approve(occasion(begin.adding(days: 5)), agreedBy: pool.parties(to: pair))
    }
    pairs.append(pair)
  }

  /// Lets a mentee join the group and another leave it, where the story says so.
  private mutating func change(
    _ pair: inout Pair, _ story: PairStory, _ pool: Pool
  ) throws(PairingError) {
    if let mentee = story.joins {
      let day = Self.workday(self.day(12, 4))
      let agreements = pool.parties(of: mentee).map {
        Agreement($0, on: day, document: paper(of: pair), by: actor)
      }
      var larger = pair
      larger.mentees = (pair.mentees + [mentee]).sorted()
      try pair.join(
        mentee, agreements: agreements, of: pool.parties(to: larger),
        order: PrintedOrder(number: "\(40 + story.number)-н", date: day), occasion(day))
    }
    if let mentee = story.leaves {
      try pair.leave(mentee, occasion(day(3, 12), "не успевает из-за подготовки к экзаменам"))
    }
  }

  /// Ends the pair by an order; the renewed one begins again in February with the same people.
  private mutating func dissolve(
    _ pair: Pair, _ story: PairStory, _ pool: Pool, _ registry: inout OrderRegistry
  ) throws(PairingError) {
    var pair = pair
    let ending = PairEnding.all[story.fate == .renewed ? 1 : story.number % PairEnding.all.count]
    let end = registry.dissolution(of: story)
    try registry.dissolve(&pair, story, because: ending.reason)
    pairs.append(pair)
    if story.fate == .renewed {
      var again = try confirmed(
        story, pool, proposed: day(1, 27), ordered: registry.renewal(of: story), &registry)
      try again.start(occasion(day(2, 10)))
      try again.finish(finish(of: story))
      pairs.append(again)
    } else if ending.isDeparture {
      for mentee in story.mentees {
        school.mentees[mentee.number - 1].leave(on: end, because: ending.reason)
      }
    }
  }
}
