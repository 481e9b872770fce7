import JSONStore

/// A thing of which a condition may hold, by its place in the base.
enum CountingSubject {
  case participant(Int)
  case pair(PairView)
  case partnership(Int), partner(Int), practice(Int), event(Int), meeting(Int)
}

extension CountingBase {
  /// Whether `condition` holds for `subject`.
  func verdict(_ condition: CountingCondition?, _ subject: CountingSubject) -> CountingVerdict {
    switch condition {
    case nil: return .yes
    case .term(let term)?: return verdict(term, subject)
    case .not(let inner)?: return !verdict(inner, subject)
    case .all(let parts)?:
      var result = CountingVerdict.yes
      for part in parts where result != .no { result = result.and(verdict(part, subject)) }
      return result
    case .any(let parts)?:
      var result = CountingVerdict.no
      for part in parts where result != .yes { result = result.or(verdict(part, subject)) }
      return result
    }
  }

  /// Whether `term` holds for `subject`; never where it speaks of something else, which the reader of
  /// rules refuses.
  func verdict(_ term: CountingTerm, _ subject: CountingSubject) -> CountingVerdict {
    switch subject {
    case .participant(let place): verdict(term, of: participants[place])
    case .pair(let view): verdict(term, of: view)
    case .partnership(let place): verdict(term, of: records.partnerships[place])
    case .partner(let place): verdict(term, of: records.partners[place])
    case .practice(let place): verdict(term, of: records.practices[place])
    case .event(let place): verdict(term, of: records.events[place])
    case .meeting(let place): verdict(term, of: records.meetings[place])
    }
  }

  private func verdict(_ term: CountingTerm, of participant: CountedParticipant) -> CountingVerdict
  {
    switch term {
    case .role(let side): return CountingVerdict(participant.side == side)
    case .status(let all): return CountingVerdict(all.contains(status(of: participant)))
    case .declared(let codes):
      return CountingVerdict(declaredForms(of: participant).contains { codes.contains($0) })
    case .trained(let time): return CountingVerdict(holds(participant.trained, time))
    case .surveyed: return CountingVerdict(participant.satisfaction != nil)
    case .satisfied:
      return participant.satisfaction.map { CountingVerdict($0 >= records.satisfiedFrom) }
        ?? .unknown
    case .satisfaction(let range):
      return CountingVerdict(participant.satisfaction, in: range)
    case .pair(let condition):
      return participant.pairs.reduce(.no) { found, view in
        found == .yes ? .yes : found.or(verdict(condition, .pair(view)))
      }
    default: break
    }
    guard let place = participant.person else { return .unknown }
    let person = records.people[place]
    switch term {
    case .kind(let kinds): return CountingVerdict(kinds.contains(person.role.kind))
    case .age(let range, let date):
      return CountingVerdict(person.age(on: date ?? ageDay), in: range)
    case .sex(let sex): return person.sex.map { CountingVerdict($0 == sex) } ?? .unknown
    case .grade(let range):
      return person.role.kind == .learner
        ? CountingVerdict(person.role.grade?.number, in: range) : .no
    case .course(let range):
      return person.role.kind == .student ? CountingVerdict(person.role.course, in: range) : .no
    case .experience(let range):
      return person.role.isAtSchool ? .no : CountingVerdict(person.role.experienceYears, in: range)
    case .newEmployee:
      return person.role.isAtSchool
        ? .no : person.role.newEmployee.map { CountingVerdict($0) } ?? .unknown
    default: return .no
    }
  }

  private func verdict(_ term: CountingTerm, of view: PairView) -> CountingVerdict {
    let counted = pairs[view.pair]
    let pair = records.pairs[counted.index]
    switch term {
    case .form(let codes): return CountingVerdict(codes.contains(pair.form))
    case .model(let all):
      return records.forms[pair.form].map { CountingVerdict(all.contains($0.model)) } ?? .unknown
    case .state(let all, let date):
      return pair.isOneOf(all, on: date ?? day)
    case .working(let time): return CountingVerdict(works(view.days, time))
    case .begun(let time): return CountingVerdict(holds(view.days?.from, time))
    case .completed(let time):
      return CountingVerdict(pair.state == .completed && !view.hasLeft && holds(pair.until, time))
    case .dissolved(let time):
      return CountingVerdict(pair.state == .dissolved && !view.hasLeft && holds(pair.until, time))
    case .group: return CountingVerdict(pair.isGroup)
    case .ordered: return CountingVerdict(pair.order != nil)
    case .meetings(let range): return CountingVerdict(range.contains(counted.meetings))
    case .mentor(let condition):
      return counted.mentor.map { verdict(condition, .participant($0)) } ?? .unknown
    case .mentee(let condition):
      return counted.mentees.reduce(.no) {
        $0.or(verdict(condition, .participant($1.participant)))
      }
    default: return .no
    }
  }

  private func verdict(_ term: CountingTerm, of pair: OrganizationPair) -> CountingVerdict {
    switch term {
    case .form(let codes): return CountingVerdict(codes.contains(pair.form))
    case .state(let all, let date):
      return pair.isOneOf(all, on: date ?? day)
    case .working(let time): return CountingVerdict(works(pair.work, time))
    case .begun(let time): return CountingVerdict(holds(pair.from, time))
    case .completed(let time):
      return CountingVerdict(pair.state == .completed && holds(pair.until, time))
    case .dissolved(let time):
      return CountingVerdict(pair.state == .dissolved && holds(pair.until, time))
    case .ordered: return CountingVerdict(pair.order != nil)
    default: return .no
    }
  }

  private func verdict(_ term: CountingTerm, of partner: Partner) -> CountingVerdict {
    switch term {
    case .partnerKind(let kinds): return CountingVerdict(kinds.contains(partner.kind))
    case .mentor(let condition):
      return mentors(of: partner).reduce(.no) { $0.or(verdict(condition, .participant($1))) }
    default: return .no
    }
  }

  private func verdict(_ term: CountingTerm, of practice: Practice) -> CountingVerdict {
    switch term {
    case .form(let codes): CountingVerdict(practice.form.map { codes.contains($0) } ?? false)
    case .published(let time):
      CountingVerdict(practice.state == .published && holds(practice.published, time))
    default: .no
    }
  }

  private func verdict(_ term: CountingTerm, of event: Event) -> CountingVerdict {
    switch term {
    case .eventKind(let kinds): CountingVerdict(kinds.contains(event.kind))
    case .takenPlace(let time): CountingVerdict(event.state == .held && holds(event.from, time))
    default: .no
    }
  }

  private func verdict(_ term: CountingTerm, of meeting: Meeting) -> CountingVerdict {
    switch term {
    case .meetingKind(let kinds): CountingVerdict(kinds.contains(meeting.kind))
    case .form(let codes):
      CountingVerdict(
        meeting.pairs.contains { id in
          records.pairs[id].map { codes.contains($0.form) } ?? false
        })
    case .takenPlace(let time): CountingVerdict(meeting.state == .held && holds(meeting.date, time))
    default: .no
    }
  }

  /// Whether what happened on `date` is so at `time`: within a period, or by a day.
  private func holds(_ date: CalendarDate?, _ time: CountingTime) -> Bool {
    guard let date else { return false }
    return switch time {
    case .period: period.contains(date)
    case .day: date <= day
    case .between(let from, let to): from <= date && date <= to
    case .on(let limit): date <= limit
    }
  }

  /// Whether one of `days` lies in the period, or the day is one of them.
  private func works(_ days: DatePeriod?, _ time: CountingTime) -> Bool {
    guard let days else { return false }
    return switch time {
    case .period: days.overlaps(period)
    case .day: days.contains(day)
    case .between(let from, let to): days.overlaps(DatePeriod(between: from, and: to))
    case .on(let date): days.contains(date)
    }
  }

  func status(of participant: CountedParticipant) -> ParticipantStatus {
    switch participant.side {
    case .mentor: records.mentors[participant.index].status
    case .mentee: records.mentees[participant.index].status
    }
  }

  private func declaredForms(of participant: CountedParticipant) -> [FormCode] {
    switch participant.side {
    case .mentor: records.mentors[participant.index].forms
    case .mentee: records.mentees[participant.index].forms
    }
  }
}

extension PersonRole {
  /// Whether somebody learns and does not work: years of work are no question then.
  fileprivate var isAtSchool: Bool { kind == .learner || kind == .student }
}

extension Living {
  /// The days of work; `nil` where it never began.
  var work: DatePeriod? {
    guard let from, state == .active || state == .paused || !state.takesPlace else { return nil }
    return DatePeriod(between: from, and: max(from, until ?? .latest))
  }

  /// Whether the state at the end of `date` is one of `states`: never before the first step, and not
  /// known where the steps are missing.
  fileprivate func isOneOf(_ states: [PairState], on date: CalendarDate) -> CountingVerdict {
    guard !history.isEmpty || state == .draft else { return .unknown }
    return CountingVerdict(
      history.last { $0.date <= date }.map { states.contains($0.state) } ?? false)
  }
}
