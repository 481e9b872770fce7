/// A table of a report.
public struct ReportGrid: Equatable, Sendable {
  /// A column.
  public struct Column: Equatable, Sendable {
    /// The word for scripts.
    public let key: String
    /// The heading.
    public let title: String
    /// Whether its values are numbers, which stand at the right.
    public let isNumber: Bool

    /// Creates a column of words.
    public init(_ key: String, _ title: String) {
      self.key = key
      self.title = title
      isNumber = false
    }

    /// Creates a column of numbers.
    public init(number key: String, _ title: String) {
      self.key = key
      self.title = title
      isNumber = true
    }
  }

  /// What the table shows.
  public let caption: String

  /// The columns from the left.
  public let columns: [Column]

  /// The rows from the top, each with as many values as there are columns.
  public let rows: [[ReportValue]]

  /// Whether the last row sums the others up.
  public let hasTotal: Bool

  /// Where the figures come from and how they are counted, in words.
  public let source: String

  /// Creates a table.
  ///
  /// - Precondition: Every row has as many values as there are columns.
  public init(
    _ caption: String, columns: [Column], rows: [[ReportValue]], hasTotal: Bool = false,
    source: String
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row for every column")
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.hasTotal = hasTotal && !rows.isEmpty
    self.source = source
  }
}

/// Horizontal bars, and the same figures as a table.
public struct ReportChart: Equatable, Sendable {
  /// A bar, or two of them where a chart compares.
  public struct Bar: Equatable, Sendable {
    /// What it stands for.
    public let label: String
    /// The values, one for each series of the chart; one that is ``ReportValue/absent`` has no bar.
    public let values: [ReportValue]
    /// The value aimed at; `nil` for none.
    public let target: ReportValue?
    /// What stands at the end of the bar: «5 из 12».
    public let text: String

    /// Creates a bar that ends in `text`, in its first value where `text` is not given.
    public init(
      _ label: String, _ values: [ReportValue], target: ReportValue? = nil, text: String? = nil
    ) {
      self.label = label
      self.values = values
      self.target = target
      self.text = text ?? values.map(\.text).joined(separator: " → ")
    }
  }

  /// What the chart shows.
  public let title: String

  /// The names of one series or of two: «до», «после».
  public let series: [String]

  /// What the mark of the target means; `nil` where there are no targets.
  public let target: String?

  /// The bars from the top.
  public let bars: [Bar]

  /// The value of a full bar; `nil` for the greatest value of the chart.
  public let limit: Double?

  /// The figures of the chart, and perhaps more of them.
  public let grid: ReportGrid

  /// Creates a chart of at most two series whose figures stand in `grid`.
  ///
  /// - Precondition: Every bar has as many values as there are series.
  public init(
    _ title: String, series: [String], target: String? = nil, bars: [Bar], limit: Double? = nil,
    grid: ReportGrid
  ) {
    precondition((1...2).contains(series.count), "a chart has one series or two")
    precondition(bars.allSatisfy { $0.values.count == series.count }, "a value for every series")
    self.title = title
    self.series = series
    self.target = target
    self.bars = bars
    self.limit = limit
    self.grid = grid
  }

  /// Where the bars and the mark of `bar` end, from 0 to 1; `nil` where there is nothing to draw.
  public func lengths(of bar: Bar) -> (values: [Double?], target: Double?) {
    let greatest =
      limit ?? bars.flatMap { $0.values + [$0.target ?? .absent] }
      .compactMap(\.length).max() ?? 0
    func share(_ value: ReportValue?) -> Double? {
      guard let length = value?.length else { return nil }
      return greatest > 0 ? min(1, length / greatest) : 0
    }
    return (bar.values.map(share), share(bar.target))
  }
}
