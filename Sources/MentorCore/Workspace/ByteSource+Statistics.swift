import JSONStore
import Wording

/// A form that commands know, and where it comes from.
public struct KnownStatisticsForm: Sendable {
  /// The form.
  public let form: StatisticsForm

  /// Whether the directory has a file of it; otherwise it is shipped.
  public let isOwn: Bool

  /// The calendar years in which the school years begin for which it is frozen, the earliest first.
  public let frozenYears: [Int]
}

extension ByteSource {
  /// The forms of the directory and the shipped ones, by their codes; a file stands for the shipped form
  /// of its code.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public mutating func statisticsForms() throws(WorkspaceError) -> [KnownStatisticsForm] {
    let frozen = try stems(in: FrozenFolder.folderName)
    var known: [KnownStatisticsForm] = []
    for code in try statisticsCodes() {
      let own = try ownStatisticsForm(code)
      guard let form = own ?? StatisticsCatalogue.form(code) else { continue }
      let years = frozen.compactMap { stem -> Int? in
        guard stem.hasPrefix("\(code)-") else { return nil }
        return Int(stem.dropFirst(code.text.count + 1))
      }
      known.append(
        KnownStatisticsForm(form: form, isOwn: own != nil, frozenYears: years.sorted()))
    }
    return known
  }

  /// The form with `code`: the directory's, else the shipped one.
  ///
  /// - Throws: ``WorkspaceError`` where the file cannot be read, or there is no such form.
  public mutating func statisticsForm(
    _ code: StatisticsCode
  ) throws(WorkspaceError) -> StatisticsForm {
    if let form = try ownStatisticsForm(code) ?? StatisticsCatalogue.form(code) { return form }
    throw .domain(StatisticsError.unknown(code, near: try statisticsCodes()))
  }

  /// The form that the directory has under `code`; `nil` where it has none.
  ///
  /// - Throws: ``WorkspaceError`` where the file cannot be read, or is called otherwise than its form.
  public mutating func ownStatisticsForm(
    _ code: StatisticsCode
  ) throws(WorkspaceError) -> StatisticsForm? {
    let document = Document<StatisticsForm>.statistics(code)
    guard let form = try existing(document) else { return nil }
    guard form.code == code else {
      throw .contradiction(
        file: document.file,
        Phrase(
          ru: "внутри код формы \(form.code), файл должен называться \(form.code).json",
          en: "it holds the form \(form.code), the file must be called \(form.code).json"))
    }
    return form
  }

  /// The form `code` as it was frozen for `year`; `nil` where it was not.
  ///
  /// - Throws: ``WorkspaceError`` where the file cannot be read, or holds another form or year than its
  ///   name says.
  public mutating func frozenForm(
    _ code: StatisticsCode, in year: SchoolYear
  ) throws(WorkspaceError) -> FrozenForm? {
    let document = Document<FrozenForm>.frozen(code, in: year)
    guard let frozen = try existing(document) else { return nil }
    guard frozen.form.code == code, frozen.year == year else {
      let (held, name) = (frozen.form, "\(frozen.form.code)-\(frozen.year.firstYear).json")
      throw .contradiction(
        file: document.file,
        Phrase(
          ru: "внутри форма \(held.code) за \(held.yearName(frozen.year)), файл должен называться "
            + name,
          en:
            "it holds the form \(held.code) of \(held.yearName(frozen.year)), the file must be called "
            + name))
    }
    return frozen
  }

  /// Everything from which `form` is filled for `year`; files that none of its cells needs are not read.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files.
  public mutating func statistics(
    _ form: StatisticsForm, in year: SchoolYear
  ) throws(WorkspaceError) -> StatisticsScene {
    let sources = Set(form.plan.compactMap(\.source))
    let book = try load(.indicators)
    let indicators = book.all.filter { sources.contains(.indicator($0.code)) }
    let rules = sources.compactMap(\.rule)
    let records = try countingRecords(
      for: rules + indicators.flatMap(\.rules))
    let base = CountingBase(
      records, in: form.days(in: year), on: form.asOf(in: year), agesOn: form.ageDay(in: year))
    var values: [IndicatorCode: Double?] = [:]
    if !indicators.isEmpty {
      let day = book.ageDay.date(in: year)
      let ofYear =
        form.period == .schoolYear
        ? base.taken(on: year.lastDay, agesOn: day)
        : CountingBase(records, in: year.days, on: year.lastDay, agesOn: day)
      for indicator in indicators {
        values.updateValue(
          IndicatorReading(indicator, of: book, in: year, from: ofYear).value,
          forKey: indicator.code)
      }
    }
    let wanted = sources.compactMap { source -> TextSource? in
      if case .text(let text) = source { return text }
      return nil
    }
    return StatisticsScene(
      form, in: year, base: base,
      texts: try texts(
        Set(wanted).union(form.rosstat?.items.compactMap(\.text) ?? []), year, records),
      indicators: values)
  }

  // MARK: Texts

  private mutating func texts(
    _ wanted: Set<TextSource>, _ year: SchoolYear, _ records: CountingRecords
  ) throws(WorkspaceError) -> [TextSource: CellValue] {
    let organization = try load(.organization)
    var texts: [TextSource: CellValue] = [:]
    for source in wanted {
      switch source {
      case .organization: texts[source] = organization.name.map { .text($0) }
      case .curator: texts[source] = try curator(organization.curator, year)
      case .director: texts[source] = organization.director.map { .name($0, note: "") }
      case .address: texts[source] = organization.address.map { .text($0) }
      case .place: texts[source] = organization.place.map { .text($0) }
      case .link: texts[source] = organization.site.map { .text($0) }
      case .inn: texts[source] = organization.inn.map { .text($0.jsonText) }
      case .ogrn: texts[source] = organization.ogrn.map { .text($0.jsonText) }
      case .stage: texts[source] = .text(try stage(of: year, records).name.ru)
      }
    }
    return texts
  }

  /// The curator with the last order that appoints one, not after the year.
  private mutating func curator(
    _ name: String?, _ year: SchoolYear
  ) throws(WorkspaceError) -> CellValue? {
    let orders = try load(.orders).filter {
      $0.kind == .curator && $0.state == .signed && $0.year <= year
    }
    let order = orders.max { ($0.date ?? .earliest) < ($1.date ?? .earliest) }
    let paper = order.flatMap { order in
      order.date.map { date in
        "приказ от \(date.numeric)" + (order.number.map { " № \($0.text)" } ?? "")
      }
    }
    guard let name else { return paper.map { .text($0) } }
    return .name(name, note: paper.map { ", \($0)" } ?? "")
  }

  /// The furthest stage that left data in `year`, as `mentorctl status` tells it.
  private mutating func stage(
    of year: SchoolYear, _ records: CountingRecords
  ) throws(WorkspaceError) -> ProgrammeStage {
    let pairs = records.pairs.filter { $0.year == year }
    if let reached = ProgrammeStage.reached(by: pairs) { return reached }
    return .reachedBeforePairs(
      hasProposals: try load(.proposals).contains { $0.year == year },
      roadmaps: try load(.roadmaps),
      hasMentors: records.mentors.contains { $0.year == year },
      hasMentees: records.mentees.contains { $0.year == year })
  }

  // MARK: Files

  /// The codes of the forms of the directory and of the shipped ones, in order.
  private func statisticsCodes() throws(WorkspaceError) -> [StatisticsCode] {
    var codes = Set(StatisticsCatalogue.forms.map(\.code))
    for stem in try stems(in: StatisticsFolder.folderName) {
      guard let code = try? StatisticsCode(jsonText: stem), code.text == stem else {
        throw .contradiction(
          file: "\(StatisticsFolder.folderName)/\(stem).json",
          Phrase(
            ru: "имя файла формы — её код: заглавные латинские буквы и цифры через дефис",
            en: "a form's file is called by its code: capital Latin letters, digits, hyphens"))
      }
      codes.insert(code)
    }
    return codes.sorted()
  }

  private func stems(in folder: String) throws(WorkspaceError) -> [String] {
    do throws(StorageError) {
      return try names(in: folder).map {
        String($0.dropFirst(folder.utf8.count + 1).dropLast(".json".utf8.count))
      }
    } catch {
      throw .storage(error)
    }
  }

  /// The record of `document`; `nil` where there is no file of it.
  private mutating func existing<Content>(
    _ document: Document<Content>
  ) throws(WorkspaceError) -> Content? {
    guard let bytes = try contents(of: document.file) else { return nil }
    do throws(JSONError) {
      return try document.format.decode(bytes, file: document.file)
    } catch {
      throw .json(error)
    }
  }
}
