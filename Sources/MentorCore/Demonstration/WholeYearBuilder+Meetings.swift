/// A meeting before it has its number.
struct MeetingNote {
  let kind: MeetingKind
  let date: CalendarDate

  /// The pairs, as places in the builder's list.
  let pairs: [Int]

  var state = MeetingState.held
}

extension WholeYearBuilder {
  /// Lets the pairs that were at work meet, tell how it was, and carry out their plans.
  mutating func meet() {
    let worked = pairs.indices.filter { pairs[$0].year == year && pairs[$0].from != nil }
    let open = worked.filter { pairs[$0].state.takesPlace }
    let rest = worked.filter { !pairs[$0].state.takesPlace }
    var notes: [MeetingNote] = []
    var finals: [FormCode: [Int]] = [:]
    var active = 0
    for index in (open + rest).prefix(WholeYear.recordedPairs) {
      let own = self.notes(of: index)
      notes += own
      let pair = pairs[index]
      if pair.state == .completed { finals[pair.form, default: []].append(index) }
      if pair.state == .active {
        notes.append(
          MeetingNote(
            kind: .regular, date: Self.workday(date.adding(days: 4 + index % 7)), pairs: [index],
            state: .planned))
      }
      if pair.state == .active { active += 1 }
      // The first of every ten pairs that still work forgot a meeting and has no plan.
      if pair.state == .active, active % 10 == 1 {
        notes.append(
          MeetingNote(
            kind: .regular, date: Self.workday(before: date.adding(days: -9)), pairs: [index],
            state: .planned))
        planted["meeting.past", default: 0] += 1
        planted["plan.missing", default: 0] += 1
      } else if let planning = own.first(where: { $0.kind == .planning }) {
        addPlan(of: pair, from: planning.date)
      }
    }
    for form in finals.keys.sorted() {
      let group = finals[form] ?? []
      for start in stride(from: 0, to: group.count, by: 20) {
        notes.append(
          MeetingNote(
            kind: .finalGroup, date: Self.workday(before: last.adding(days: -6)),
            pairs: Array(group[start..<min(start + 20, group.count)])))
      }
    }
    hold(notes)
  }

  /// The meetings of the pair at `index`, in order.
  private mutating func notes(of index: Int) -> [MeetingNote] {
    let pair = pairs[index]
    guard let from = pair.from else { return [] }
    let end = min(pair.until ?? last, date)
    let pause = pair.history.first { $0.state == .paused }?.date ?? .latest
    let resumed = pair.history.last { $0.state == .active && $0.date > pause }?.date ?? .latest
    var notes: [MeetingNote] = []
    func add(_ kind: MeetingKind, _ day: CalendarDate, _ state: MeetingState = .held) {
      let day = Self.workday(day)
      guard day <= end, day < pause || day >= resumed else { return }
      notes.append(MeetingNote(kind: kind, date: day, pairs: [index], state: state))
    }
    for (kind, days) in [(MeetingKind.acquaintance, 1), (.trial, 7), (.planning, 13)] {
      add(kind, from.adding(days: days))
    }
    let step = 21 + 7 * generator.below(3)
    var day = from.adding(days: 13 + step)
    let lastRegular = end.adding(days: -15)
    while day <= lastRegular {
      add(.regular, day, generator.chance(6) ? .cancelled : .held)
      day = day.adding(days: step)
    }
    if pair.state == .completed {
      notes.append(
        MeetingNote(
          kind: .finalPair, date: Self.workday(before: last.adding(days: -9 - index % 4)),
          pairs: [index]))
    }
    return notes
  }

  /// Enters the meetings by their days, with who was there and what they said of it.
  private mutating func hold(_ notes: [MeetingNote]) {
    let known = RecordSet(pairs)
    let ordered = notes.indices.sorted {
      (notes[$0].date, notes[$0].pairs[0], $0) < (notes[$1].date, notes[$1].pairs[0], $1)
    }
    for place in ordered {
      let note = notes[place]
      var meeting = Meeting(
        id: MeetingID(number: meetings.count + 1), draft(of: note),
        of: note.pairs.map { pairs[$0].id })
      meeting.key = generator.key()
      meeting.state = note.state
      switch note.state {
      case .cancelled: meeting.cancelled = generator.pick(YearWords.cancellations)
      case .planned: break
      case .held:
        meeting.attendance = attendance(of: meeting.participants(of: known))
        meeting.result = generator.chance(70) ? generator.pick(YearWords.results) : nil
        meeting.nextStep =
          note.kind < .finalPair && generator.chance(60)
          ? generator.pick(YearWords.nextSteps) : nil
        if note.kind.needsFeedback { addFeedback(about: meeting, of: pairs[note.pairs[0]]) }
      }
      meetings.append(meeting)
    }
  }

  private mutating func draft(of note: MeetingNote) -> MeetingDraft {
    let pair = pairs[note.pairs[0]]
    let requests = school.mentees[pair.mentees[0].number - 1].requests
    let isGroup = note.kind == .finalGroup
    return MeetingDraft(
      note.kind, on: note.date,
      at: generator.chance(85) ? TimeOfDay(minutes: 810 + 30 * generator.below(9)) : nil,
      minutes: isGroup ? 90 : 30 + 15 * generator.below(3),
      place: isGroup ? "актовый зал" : generator.pick(["кабинет 14", "библиотека", "кабинет 27"]),
      isRemote: !isGroup && generator.chance(8),
      subject: note.kind == .regular && !requests.isEmpty ? generator.pick(requests) : nil)
  }

  /// Who was there: everybody of a pair; of a group one in twelve mentees was not.
  private mutating func attendance(of participants: [MeetingParticipant]) -> [Attendance] {
    var mentees = participants.count { $0.side == .mentee }
    return participants.map { participant in
      guard participant.side == .mentee, mentees > 1, generator.chance(8) else {
        return Attendance(present: participant)
      }
      mentees -= 1
      return Attendance(
        absent: participant, because: generator.pick([.excused, .schedule, .event, .unexcused]))
    }
  }

  /// A sheet of everybody who was there, the marks growing with the year; one in a hundred forgot it.
  private mutating func addFeedback(about meeting: Meeting, of pair: Pair) {
    let begin = pair.from ?? meeting.date
    let grown = min(4, begin.days(to: meeting.date) / 50)
    for author in meeting.present {
      if generator.chance(1), meeting.date.days(to: date) >= 7 {
        planted["feedback.missing", default: 0] += 1
        continue
      }
      var sheet = Feedback(
        id: FeedbackID(number: feedback.count + 1), of: meeting.id, by: author,
        on: min(meeting.date.adding(days: generator.below(4)), date),
        FeedbackDraft(
          reached: min(10, 4 + grown + generator.below(4)), comfort: 7 + generator.below(4),
          worked: generator.chance(60) ? generator.pick(YearWords.worked) : nil,
          failed: generator.chance(20) ? generator.pick(YearWords.failed) : nil,
          nextStep: meeting.nextStep))
      sheet.key = generator.key()
      feedback.append(sheet)
    }
  }

  /// The plan of `pair` from the template of its form, most of it carried out.
  private mutating func addPlan(of pair: Pair, from started: CalendarDate) {
    let template = DevelopmentTemplate.standard(for: pair.form)
    let today = min(pair.until ?? date, date)
    guard started < last else { return }
    var plan = DevelopmentPlan(
      id: PlanID(number: plans.count + 1), pair: pair.id, on: started, goals: template.goals,
      tasks: template.drafts(within: DatePeriod(between: started, and: last)),
      template: template.form)
    plan.approved = started
    plan.approvedBy = "куратор"
    plan.key = generator.key()
    for index in plan.tasks.indices where plan.tasks[index].due <= today {
      guard generator.chance(88) else {
        if pair.state == .completed { plan.tasks[index].mark = .missed }
        continue
      }
      let due = plan.tasks[index].due
      plan.tasks[index].done = min(today, max(started, due.adding(days: generator.below(10) - 4)))
      plan.tasks[index].actual = plan.tasks[index].expected
      plan.tasks[index].mark = generator.chance(75) ? .full : generator.chance(80) ? .partial : nil
    }
    plans.append(plan)
  }
}
