import Wording

/// One measure of the new plan: when it is due, and what was done of it.
struct YearInstance: Hashable {
  /// The words of the deadline.
  let text: String

  /// The windows that the words must mean; `nil` where the words of the source are kept.
  let windows: [DatePeriod]?

  /// What was done of it.
  let progress: MeasureProgress

  /// What a person should look at, with codes.
  var remarks: [Remark] = []

  /// Something that a person should look at.
  struct Remark: Hashable {
    let code: String
    let message: Phrase

    init(_ code: String, ru: String, en: String) {
      self.code = code
      message = Phrase(ru: ru, en: en)
    }
  }
}

/// Finds out what of a measure belongs to a year.
struct MeasureExpander {
  let source: Roadmap

  /// All days of the year.
  let days: DatePeriod

  /// The period of the new plan.
  let period: PlanPeriod

  let keepsProgress: Bool

  /// What becomes of a measure.
  enum Outcome {
    case taken([YearInstance])
    case leftOut(Phrase)
  }

  /// More windows than this stay one measure.
  private static let mostInstances = 4

  /// A window of at least this many days stands for the whole year.
  private static let wholeYearInDays = 240

  func instances(of measure: Measure) -> Outcome {
    let deadline = measure.deadline
    if deadline.windows.isEmpty { return .taken([undated(measure)]) }
    let inside = deadline.windows.filter(touches)
    if inside.isEmpty {
      if goesOn(deadline) { return .taken([bounded(measure, [period.days])]) }
      return .leftOut(reason(deadline.windows))
    }
    if isAlternative(deadline) { return .taken([alternative(measure)]) }
    switch deadline.recurrence {
    case .continuous, .asNeeded, .weekly, .biweekly:
      return .taken([continuing(measure, inside)])
    case .monthly: return .taken([bounded(measure, inside)])
    case .yearly, .halfYearly, .quarterly, nil:
      let long = inside.filter(isWholeYear)
      let short = inside.filter { !isWholeYear($0) }
      var instances = long.isEmpty ? [] : [bounded(measure, long)]
      if short.count > Self.mostInstances {
        instances.append(listed(measure, short))
      } else {
        instances += short.map { once(measure, $0) }
      }
      return .taken(instances)
    }
  }

  /// The deadline of `instance`: its words, read in the new plan; the words of the source where they would be
  /// misread.
  func deadline(_ instance: YearInstance, of measure: Measure) -> Deadline {
    let reader = DeadlineReader(context: DeadlineContext(period: period))
    let read = reader.read(instance.text).deadline
    guard let windows = instance.windows, read.windows != windows else { return read }
    return Deadline(
      text: instance.text, windows: windows, recurrence: measure.deadline.recurrence,
      anchor: measure.deadline.anchor, confidence: measure.deadline.confidence)
  }

  // MARK: Windows

  /// Whether the window has a part in the year; one without a first day by its last.
  private func touches(_ window: DatePeriod) -> Bool {
    if window.from == nil, let to = window.to { return days.contains(to) }
    return window.overlaps(days)
  }

  private func isWholeYear(_ window: DatePeriod) -> Bool {
    guard let from = window.from else { return false }
    guard let to = window.to else { return true }
    return from.days(to: to) >= Self.wholeYearInDays
  }

  /// Whether a deadline that has passed goes on as long as the source plan runs: «до …, далее регулярно».
  private func goesOn(_ deadline: Deadline) -> Bool {
    guard deadline.recurrence == .continuous || deadline.recurrence == .asNeeded,
      let last = deadline.windows.compactMap(\.to).max(), let start = days.from, last < start,
      deadline.windows.contains(where: { $0.from == nil })
    else { return false }
    return source.period?.days.overlaps(days) ?? true
  }

  /// Whether the words offer a choice of windows: «ноябрь или март».
  private func isAlternative(_ deadline: Deadline) -> Bool {
    deadline.windows.count > 1
      && FoldedText(deadline.text).words.contains { $0 == "или" || $0 == "либо" }
  }

  private func reason(_ windows: [DatePeriod]) -> Phrase {
    if let last = windows.compactMap(\.to).max(), windows.allSatisfy({ $0.to != nil }),
      let start = days.from, last < start
    {
      return Phrase(ru: "срок прошёл: \(last.numeric)", en: "the deadline has passed: \(last)")
    }
    if let first = windows.compactMap({ $0.from ?? $0.to }).min(), let end = days.to, first > end {
      return Phrase(
        ru: "срок позже: \(first.numeric)", en: "the deadline comes later: \(first)")
    }
    return Phrase(
      ru: "ни один срок не приходится на этот год", en: "no deadline lies in this year")
  }

  // MARK: Instances

  /// The measure once, in a window that is named.
  private func once(_ measure: Measure, _ window: DatePeriod) -> YearInstance {
    let isCycle =
      measure.deadline.recurrence == .quarterly || measure.deadline.recurrence == .halfYearly
    let kept = isCycle ? window.intersection(period.days) ?? window : window
    var instance = YearInstance(
      text: DeadlineWording.text(kept), windows: [kept],
      progress: progress(of: measure, in: window))
    if !lies(kept) {
      instance.remarks.append(
        YearInstance.Remark(
          "expand.over-border",
          ru: "срок «\(DeadlineWording.text(kept))» лишь частью в этом году и оставлен целиком",
          en: "the deadline “\(kept)” lies only partly in this year and was kept whole"))
    }
    return withDoubt(instance, measure)
  }

  private func lies(_ window: DatePeriod) -> Bool {
    [window.from, window.to].allSatisfy { $0.map(days.contains) ?? true }
  }

  /// The measure with many windows as a list.
  private func listed(_ measure: Measure, _ windows: [DatePeriod]) -> YearInstance {
    withDoubt(
      YearInstance(
        text: DeadlineWording.text(windows), windows: windows, progress: progress(of: measure)),
      measure)
  }

  /// What goes on: after a due day that lies in the year, or through the whole year.
  private func continuing(_ measure: Measure, _ inside: [DatePeriod]) -> YearInstance {
    let words = DeadlineWording.text(measure.deadline.recurrence) ?? ""
    if let due = inside.first(where: { $0.from == nil && $0.to != nil }) {
      return withDoubt(
        YearInstance(
          text: "\(DeadlineWording.text(due)), далее \(words)", windows: nil,
          progress: progress(of: measure)), measure)
    }
    return bounded(measure, inside)
  }

  /// The measure through the part of the year that `windows` span.
  private func bounded(_ measure: Measure, _ windows: [DatePeriod]) -> YearInstance {
    let inPlan = windows.compactMap { $0.intersection(period.days) }
    // What lies in the summer alone stays there.
    let parts = inPlan.isEmpty ? windows.compactMap { $0.intersection(days) } : inPlan
    let first = parts.compactMap(\.from).min() ?? period.from
    let last = parts.compactMap(\.to).max() ?? period.to
    let span = DatePeriod(between: first, and: last)
    let words = DeadlineWording.text(measure.deadline.recurrence).map { $0 + ", " } ?? ""
    let isCycle = measure.deadline.recurrence == .monthly
    return withDoubt(
      YearInstance(
        text: words + DeadlineWording.text(span), windows: isCycle ? nil : [span],
        progress: progress(of: measure)), measure)
  }

  private func alternative(_ measure: Measure) -> YearInstance {
    YearInstance(
      text: measure.deadline.text, windows: measure.deadline.windows.filter(touches),
      progress: progress(of: measure),
      remarks: [
        YearInstance.Remark(
          "expand.choice",
          ru: "срок даёт выбор и оставлен словами источника: «\(measure.deadline.text.excerpt)»",
          en: "the deadline offers a choice and was kept in the words of the source: "
            + "“\(measure.deadline.text.excerpt)”")
      ])
  }

  private func undated(_ measure: Measure) -> YearInstance {
    let text = measure.deadline.text
    let remark =
      text.isEmpty
      ? YearInstance.Remark(
        "expand.undated", ru: "срок не указан; мероприятие оставлено, назначьте срок",
        en: "there is no deadline; the measure was kept, set one")
      : YearInstance.Remark(
        "expand.undated",
        ru: "срок «\(text.excerpt)» не называет дат; мероприятие оставлено, назначьте срок",
        en: "the deadline “\(text.excerpt)” names no dates; the measure was kept, set one")
    return YearInstance(
      text: text, windows: nil, progress: progress(of: measure), remarks: [remark])
  }

  private func withDoubt(_ instance: YearInstance, _ measure: Measure) -> YearInstance {
    guard measure.deadline.confidence == .ambiguous else { return instance }
    var instance = instance
    instance.remarks.append(
      YearInstance.Remark(
        "expand.ambiguous",
        ru: "срок источника «\(measure.deadline.text.excerpt)» читается неоднозначно: проверьте",
        en: "the deadline of the source, “\(measure.deadline.text.excerpt)”, can be read in "
          + "several ways: check it"))
    return instance
  }

  // MARK: Progress

  /// What was done of `measure` in `window`, of all its windows in the year where it is `nil`.
  private func progress(of measure: Measure, in window: DatePeriod? = nil) -> MeasureProgress {
    guard keepsProgress, measure.progress != .none else { return .none }
    let progress = measure.progress
    let isAlone = measure.deadline.windows.count <= 1
    if isAlone || progress.state == .skipped { return progress }
    let all = measure.deadline.windows
    let known = Set(all.compactMap(WindowID.init))
    let wanted = Set((window.map { [$0] } ?? all.filter(touches)).compactMap(WindowID.init))
    // What names its window belongs to it, on whatever day it was done.
    let done = progress.completions.filter { completion in
      guard let named = completion.window, known.contains(named) else {
        return (window ?? days).contains(completion.date)
      }
      return wanted.contains(named)
    }
    let skips = progress.skippedWindows.filter { wanted.contains($0.window) }
    if window != nil, done.isEmpty, let skip = skips.first {
      return MeasureProgress(completions: [], note: skip.reason, state: .skipped)
    }
    let isDone = !done.isEmpty && (window != nil || progress.state == .done)
    return MeasureProgress(
      completions: done, note: progress.note, skippedWindows: window == nil ? skips : [],
      state: isDone ? .done : .planned)
  }
}
