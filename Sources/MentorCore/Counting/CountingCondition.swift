/// A condition of a counting rule.
indirect enum CountingCondition: Hashable, Sendable {
  case term(CountingTerm)
  case not(CountingCondition)
  /// Two or more, all of which must hold.
  case all([CountingCondition])
  /// Two or more, one of which must hold.
  case any([CountingCondition])
}

/// When something is so: in the period or on the day of the count, or in one that the rule names.
enum CountingTime: Hashable, Sendable {
  case period, day
  case between(CalendarDate, CalendarDate)
  case on(CalendarDate)
}

/// What a condition says of one subject.
enum CountingTerm: Hashable, Sendable {
  // Of participants.
  case role(PairSide)
  case kind([RoleKind])
  /// The age on the day of the count, or on another one.
  case age(ClosedRange<Int>, on: CalendarDate?)
  case sex(Sex)
  case grade(ClosedRange<Int>)
  case course(ClosedRange<Int>)
  /// Completed years of work; of learners and students never true.
  case experience(ClosedRange<Int>)
  case newEmployee
  case status([ParticipantStatus])
  /// One of the forms in which the participant wishes to work.
  case declared([FormCode])
  /// A training was completed.
  case trained(CountingTime)
  /// The closing survey's question about satisfaction was answered.
  case surveyed
  /// The mark that was given there reaches the organisation's threshold.
  case satisfied
  /// The mark that was given there.
  case satisfaction(ClosedRange<Int>)
  /// A pair of which all this is true; `nil` for any pair.
  case pair(CountingCondition?)

  // Of pairs.
  case form([FormCode])
  case model([ProgrammeModel])
  /// The state on the day of the count or on another one.
  case state([PairState], on: CalendarDate?)
  /// Begun and not ended; a pause is no end.
  case working(CountingTime)
  case begun(CountingTime)
  case completed(CountingTime)
  case dissolved(CountingTime)
  case group
  case ordered
  /// The number of meetings held in the period.
  case meetings(ClosedRange<Int>)
  case mentor(CountingCondition?)
  case mentee(CountingCondition?)

  // Of partners, practices, events and meetings.
  case partnerKind([PartnerKind])
  case eventKind([EventKind])
  case meetingKind([MeetingKind])
  case published(CountingTime)
  case takenPlace(CountingTime)
}
