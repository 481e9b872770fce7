public import Interchange
public import Wording

extension RoadmapChart {
  /// The chart as pages of A4 in landscape, one below the other, for screen and paper.
  ///
  /// Each page repeats the months. State is told by pattern and sign, and never by colour alone.
  ///
  /// - Complexity: O(*n*).
  public func svg(in language: Language) -> SVGDrawing {
    var layout = ChartLayout(self, language)
    return layout.drawing()
  }
}
