extension Double {
  /// The number without a needless fraction: "8", "2.5".
  public var short: String {
    self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)"
  }

  /// The percentage with one digit behind the point; 100 only where nothing is missing.
  public var roundedPercent: Double {
    let rounded = (self * 10).rounded() / 10
    return self < 100 && rounded >= 100 ? 99.9 : rounded
  }

  /// The number with a comma: «8», «2,5».
  public var inRussian: String { short.exchanging(".", for: ",") }
}
