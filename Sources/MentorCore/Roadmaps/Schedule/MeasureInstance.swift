public import JSONStore
public import Wording

/// One time that a measure is to be carried out.
///
/// Instances are worked out, never stored: asking for them writes nothing.
public struct MeasureInstance: Hashable, Identifiable, Sendable {
  /// How an instance stands to a day.
  public enum State: String, JSONText, Hashable, Sendable, CaseIterable {
    /// The last day is over, and it was not done.
    case overdue
    /// The window is open, or its last day comes within the days asked for.
    case due
    /// It lies further ahead.
    case upcoming
    /// The work goes on without a due moment.
    case continuing
    /// It was done.
    case done
    /// The measure was given up.
    case skipped

    /// Whether something is still to be done by a day.
    public var isOpen: Bool { self == .overdue || self == .due || self == .upcoming }

    /// The state in words.
    public var name: Phrase {
      switch self {
      case .overdue: Phrase(ru: "просрочено", en: "overdue")
      case .due: Phrase(ru: "пора", en: "due")
      case .upcoming: Phrase(ru: "впереди", en: "upcoming")
      case .continuing: Phrase(ru: "идёт", en: "goes on")
      case .done: Phrase(ru: "сделано", en: "done")
      case .skipped: Phrase(ru: "отменено", en: "skipped")
      }
    }
  }

  /// The measure.
  public let measure: Measure

  /// The occurrence of its deadline.
  public let occurrence: DeadlineOccurrence

  /// How it stands to the day asked for.
  public let state: State

  /// The time that met it; `nil` where none did.
  public let completion: Completion?

  /// The identifier.
  public var id: MeasureInstanceID {
    MeasureInstanceID(measure: measure.id, window: occurrence.id)
  }

  /// The days in which it is to be done.
  public var window: DatePeriod { occurrence.window }

  /// The last day as the document has it; `nil` where there is none.
  public var lastDay: CalendarDate? { occurrence.window.to }

  /// The last day that counts, after the rule for days off; `nil` where there is none.
  public var effectiveLastDay: CalendarDate? { occurrence.effectiveLastDay }

  /// Why ``lastDay`` is a day off; `nil` where it is worked.
  public var dayOff: DayOff? { occurrence.dayOff }

  /// Whether the rule for days off moved the last day.
  public var isMoved: Bool { lastDay != effectiveLastDay }
}

extension MeasureInstance {
  /// The instance as commands print it.
  ///
  /// `lastDay` is the printed one, `effectiveLastDay` the one that counts; `days` from `today` to that
  /// one is negative for what is late.
  public func json(on today: CalendarDate) -> JSON {
    [
      "id": JSON(measure.id), "instance": JSON(id), "title": .string(measure.title),
      "responsible": JSON(measure.responsible), "urgency": JSON(state),
      "window": ["from": JSON(window.from), "to": JSON(window.to)], "lastDay": JSON(lastDay),
      "effectiveLastDay": JSON(effectiveLastDay), "dayOff": JSON(dayOff?.name.ru),
      "days": JSON(effectiveLastDay.map { today.days(to: $0) }),
    ]
  }
}
