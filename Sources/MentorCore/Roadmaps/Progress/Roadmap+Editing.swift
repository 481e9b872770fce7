import Wording

extension Roadmap {
  /// Whether an order or the day of the approval is known; a roadmap without either is a draft.
  public var isApproved: Bool { approval?.isDated ?? false }

  /// The identifier for a new measure; the numbers of withdrawn ones are not given again.
  public var nextMeasureID: MeasureID {
    let highest = (measures + withdrawn.map(\.measure)).map(\.id.ordinal).max() ?? 0
    return MeasureID(roadmap: id, ordinal: highest + 1)
  }

  /// What `phrase` means as the deadline of a measure in the light of this roadmap.
  ///
  /// - Parameters:
  ///   - phrase: The words of the deadline.
  ///   - measure: The measure that is to have it; `nil` for one after all others.
  /// - Returns: The deadline and what a person should know about it.
  /// - Complexity: O(*n*) in the number of measures and the length of the phrase.
  public func deadline(_ phrase: String, of measure: MeasureID? = nil) -> DeadlineReading {
    let index = measures.firstIndex { $0.id == measure } ?? measures.count
    let previous = index > 0 ? measures[index - 1].deadline : nil
    return DeadlineReader(
      context: DeadlineContext(period: period, approved: approval?.date, previous: previous)
    ).read(phrase)
  }

  /// Reads the deadlines again that followed from `old`, whose period or approval was another.
  ///
  /// A deadline that differs from what its words meant under `old` was set by hand, and stays.
  ///
  /// - Returns: The measures whose deadline has another meaning now.
  /// - Complexity: O(*n*²) at most, in the number of measures.
  public mutating func rereadDeadlines(from old: Roadmap) -> [MeasureID] {
    guard old.period != period || old.approval?.date != approval?.date else { return [] }
    var changed: [MeasureID] = []
    for index in measures.indices {
      let measure = measures[index]
      guard old.deadline(measure.deadline.text, of: measure.id).deadline == measure.deadline else {
        continue
      }
      let deadline = deadline(measure.deadline.text, of: measure.id).deadline
      guard deadline != measure.deadline else { continue }
      measures[index].deadline = deadline
      changed.append(measure.id)
    }
    return changed
  }

  /// The index of the section that `typed` names: by its number, its title, or a beginning of it.
  ///
  /// - Throws: ``RoadmapError/noSuchSection(_:known:)`` where none or several are meant.
  /// - Complexity: O(*n*).
  public func section(named typed: String) throws(RoadmapError) -> Int {
    let name = FoldedText(typed).text
    let number = Self.bareNumber(typed)
    let all = sections.indices
    let passes: [(RoadmapSection) -> Bool] = [
      { FoldedText($0.title).text == name },
      { $0.number.map(Self.bareNumber) == number },
      { !name.isEmpty && FoldedText($0.title).text.hasPrefix(name) },
    ]
    for isMeant in passes {
      let found = all.filter { isMeant(sections[$0]) }
      if found.count == 1 { return found[0] }
      if found.count > 1 { break }
    }
    throw .noSuchSection(
      typed,
      known: sections.map { section in
        [section.number, section.title].compactMap { $0 }.joined(separator: " ").truncated(to: 48)
      })
  }

  /// Adds a measure of which only the identifier is still to be given: at the end of its section, or of
  /// the roadmap.
  ///
  /// - Complexity: O(*n*).
  @discardableResult
  public mutating func add(
    title: String, number: String? = nil, section: Int? = nil, stage: ProgrammeStage? = nil,
    content: String? = nil, responsible: [String] = [], result: String? = nil, deadline: Deadline
  ) -> Measure {
    let measure = Measure(
      id: nextMeasureID, number: number, section: section,
      stage: stage ?? section.flatMap { sections[$0].stage } ?? StageRules.stage(ofMeasure: title),
      title: title, content: content, responsible: responsible, result: result, deadline: deadline
    ).withDerivedParts()
    let last = section.flatMap { section in measures.lastIndex { $0.section == section } }
    measures.insert(measure, at: last.map { $0 + 1 } ?? measures.count)
    return measure
  }

  /// Takes the measure `id` out; it stays on record with all that was done.
  ///
  /// - Throws: ``RoadmapError/noSuchMeasure(_:)``, ``RoadmapError/withdrawn(_:)``.
  /// - Complexity: O(*n*).
  @discardableResult
  public mutating func withdraw(
    _ id: MeasureID, on date: CalendarDate, because reason: String? = nil
  ) throws(RoadmapError) -> WithdrawnMeasure {
    let measure = try measure(id)
    let entry = WithdrawnMeasure(
      measure, under: sections, on: date, reason: reason?.cleaned().nilIfEmpty)
    measures.removeAll { $0.id == id }
    let place = withdrawn.firstIndex { $0.measure.id > id } ?? withdrawn.count
    withdrawn.insert(entry, at: place)
    return entry
  }

  /// Brings the withdrawn measure `id` back, into its section where that still exists.
  ///
  /// - Throws: ``RoadmapError/noSuchMeasure(_:)`` where no such measure was taken out.
  /// - Complexity: O(*n*).
  @discardableResult
  public mutating func restore(_ id: MeasureID) throws(RoadmapError) -> Measure {
    guard let index = withdrawn.firstIndex(where: { $0.measure.id == id }) else {
      throw .noSuchMeasure(id)
    }
    let entry = withdrawn.remove(at: index)
    var measure = entry.measure
    measure.section = entry.section.flatMap { title in
      sections.firstIndex { FoldedText($0.title) == FoldedText(title) }
    }
    let siblings = measures.indices.filter { measures[$0].section == measure.section }
    let before = siblings.last { measures[$0].id < id }
    let place = before.map { $0 + 1 } ?? siblings.first ?? measures.count
    measures.insert(measure, at: place)
    return measure
  }

  /// Puts the roadmap into force by the order that `paper` names.
  ///
  /// What the document says of the authority and the person stays where nothing else is said.
  ///
  /// - Returns: Whether anything has changed.
  /// - Throws: ``RoadmapError/orderUnclear(_:)``, ``RoadmapError/impossibleDate(_:)``,
  ///   ``RoadmapError/approved(_:)`` where another order approved it before.
  @discardableResult
  public mutating func approve(
    by paper: PaperReference, person: String? = nil
  ) throws(RoadmapError) -> Bool {
    if let typed = paper.impossibleDate { throw .impossibleDate(typed) }
    guard paper.number != nil || paper.date != nil else { throw .orderUnclear(paper.text) }
    let old = approval ?? Approval()
    let contradicts =
      old.number != nil && paper.number != nil
      && FoldedText(old.number ?? "") != FoldedText(paper.number ?? "")
      || old.date != nil && paper.date != nil && old.date != paper.date
    if contradicts { throw .approved(id) }
    approval = Approval(
      authority: old.authority, date: old.date ?? paper.date, number: old.number ?? paper.number,
      person: person?.cleaned().nilIfEmpty ?? old.person)
    return approval != old
  }

  /// The number of a section without the dots and words around it: «Раздел 2.» is `2`.
  private static func bareNumber(_ number: String) -> String {
    let trimmed = number.cleaned().split(separator: " ").last.map(String.init) ?? ""
    var text = Substring(trimmed)
    while text.last == "." || text.last == ")" { text.removeLast() }
    return FoldedText(text).text
  }
}

extension Measure {
  /// The measure with the parts that follow from its words read anew: the list in its result and the
  /// figures that it promises.
  ///
  /// - Complexity: O(*n*) in the length of the words.
  public func withDerivedParts() -> Measure {
    var measure = self
    measure.results = ResultList.items(of: result ?? "")
    measure.targets = [title, content ?? "", result ?? ""].flatMap(TargetSearch.targets)
    return measure
  }
}
