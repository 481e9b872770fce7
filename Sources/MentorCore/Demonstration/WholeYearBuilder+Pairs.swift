extension WholeYearBuilder {
  /// Finds the pairs in October and in November, and leads each through the year.
  mutating func liveThroughPairs() {
    var places: [MentorID: Int] = [:]
    for mentor in school.mentors where mentor.year == year { places[mentor.id] = mentor.capacity }
    var matched: Set<MenteeID> = []
    func take(_ matches: [YearMatch]) {
      for match in matches {
        places[match.mentor, default: 0] -= 1
        matched.insert(match.mentee)
      }
    }
    let october = pool(on: school.date)
    let first = matches(in: october) ?? assigned(in: october, places, apartFrom: matched)
    take(first)
    collectConsents()
    let november = pool(on: day(11, 3))
    let second = assigned(in: november, places, apartFrom: matched)
    take(second)
    let pool = pool(on: date)
    var stories = grouped(first, isSecond: false) + grouped(second, isSecond: true)
    let fates = fates(of: stories, on: pool)
    for index in stories.indices {
      stories[index].number = index
      stories[index].fate = fates[index]
    }
    var registry = OrderRegistry(stories, self)
    let pools = YearPools(october: october, november: november, today: pool)
    for story in stories {
      // The steps are taken in their order, and no rule refuses one.
      do throws(PairingError) { try live(story, pools, &registry) } catch { continue }
    }
    orders = registry.signed(organization, pool, &generator, rewarding: completedMentors)
  }

  /// What becomes of each story; open on the last day are those in which nothing is out of order then.
  private mutating func fates(of stories: [PairStory], on pool: Pool) -> [PairFate] {
    var fates = PairFate.deck(stories.count, &generator)
    var spare = fates.indices.filter { fates[$0] == .completed }
    for index in fates.indices where fates[index].isOpen && !isInOrder(stories[index], pool) {
      let fate = fates[index]
      fates[index] = .completed
      while let other = spare.popLast() {
        guard isInOrder(stories[other], pool) else { continue }
        fates[other] = fate
        break
      }
    }
    return fates
  }

  /// The pairs that matching by score proposes; `nil` where there are too many mentees for it.
  private func matches(in pool: Pool) -> [YearMatch]? {
    guard pool.mentees.count <= matchedMentees else { return nil }
    do throws(PairingError) {
      let matching = try Matching(CandidateGraph(pool: pool, criteria: .standard))
      return try matching.proposal(id: ProposalID(number: 1)).pairs.map {
        YearMatch(mentor: $0.mentor, mentee: $0.mentee, form: $0.form, score: $0.score)
      }
    } catch {
      return nil
    }
  }

  /// Gives each mentee the first mentor of a common form with a place whom no rule refuses.
  ///
  /// - Complexity: O(*n*) in the number of mentees: forty mentors are looked at for each.
  private func assigned(
    in pool: Pool, _ places: [MentorID: Int], apartFrom matched: Set<MenteeID>
  ) -> [YearMatch] {
    var places = places
    var open: [FormCode: [Mentor]] = [:]
    for mentor in pool.mentors where pool.obstacles(to: mentor).isEmpty {
      for form in mentor.forms { open[form, default: []].append(mentor) }
    }
    var vetoes: [MenteeID: Set<MentorID>] = [:]
    for veto in pool.constraints where veto.kind == .forbid {
      vetoes[veto.mentee, default: []].insert(veto.mentor)
    }
    var next: [FormCode: Int] = [:]
    return pool.mentees.compactMap { mentee in
      guard !matched.contains(mentee.id), pool.obstacles(to: mentee).isEmpty else { return nil }
      for form in mentee.forms {
        guard let mentors = open[form] else { continue }
        let start = next[form] ?? 0
        for step in 0..<min(40, mentors.count) {
          let place = (start + step) % mentors.count
          let mentor = mentors[place]
          guard places[mentor.id] ?? 0 > 0, vetoes[mentee.id]?.contains(mentor.id) != true,
            !pool.violations(mentor: mentor, mentee: mentee, form: form)
              .contains(where: { $0.severity == .error })
          else { continue }
          places[mentor.id, default: 0] -= 1
          next[form] = place
          return YearMatch(mentor: mentor.id, mentee: mentee.id, form: form, score: nil)
        }
        next[form] = start + 1
      }
      return nil
    }
  }

  /// The pairs of one mentor in one form: a group with every second mentor, else one by one.
  private func grouped(_ matches: [YearMatch], isSecond: Bool) -> [PairStory] {
    var stories: [PairStory] = []
    let ordered = matches.sorted {
      ($0.mentor, $0.form, $0.mentee) < ($1.mentor, $1.form, $1.mentee)
    }
    var start = 0
    while start < ordered.count {
      let first = ordered[start]
      var end = start + 1
      while first.mentor.number % 2 == 0, end < ordered.count,
        ordered[end].mentor == first.mentor, ordered[end].form == first.form
      {
        end += 1
      }
      stories.append(
        PairStory(
          mentor: first.mentor, mentees: ordered[start..<end].map(\.mentee), form: first.form,
          score: first.score, isSecond: isSecond))
      start = end
    }
    return stories
  }

  /// Whether the forms say nothing against the pair, not even a warning.
  private func isInOrder(_ story: PairStory, _ pool: Pool) -> Bool {
    guard let mentor = pool.mentors[story.mentor] else { return false }
    return story.mentees.allSatisfy { id in
      guard let mentee = pool.mentees[id] else { return false }
      return pool.violations(mentor: mentor, mentee: mentee, form: story.form).isEmpty
    }
  }
}

/// The pool on the days on which pairs are made.
struct YearPools {
  let october: Pool
  let november: Pool
  let today: Pool
}
